import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { extendedLock } from '../checks/permalinks.ts';
import { formatAnnotations } from '../domain/report/format-annotations.ts';
import { formatJson } from '../domain/report/format-json.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues, hasErrors } from '../domain/report/issue.ts';
import { readEnvironment } from '../source/environment.ts';
import { readContent } from '../source/read-content.ts';

// npm run content:check [-- --fix] [--json] [PATH…]: checks all content, prints what concerns the paths.
const { values: options, positionals: paths } = parseArgs({
  options: { fix: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const { production, contentFolder } = readEnvironment(process.env);
const root = process.cwd();
let issues = await findIssues();
if (options.fix && !hasErrors(issues)) {
  const { draft } = await readContent(root, contentFolder);
  const lock = JSON.stringify(extendedLock(draft), null, 2);
  await writeFile(resolve(root, contentFolder, 'permalinks.lock.json'), `${lock}\n`);
  issues = await findIssues();
}

const asked = arrangeIssues(issues).filter(
  ({ file }) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);
console.log(options.json ? formatJson(asked) : formatReport(asked));
if (process.env['GITHUB_ACTIONS'] === 'true' && !options.json && asked.length > 0) {
  console.log(formatAnnotations(asked));
}
process.exitCode = hasErrors(asked) ? 1 : 0;

async function findIssues() {
  const { draft, issues: readIssues } = await readContent(root, contentFolder);
  return [...readIssues, ...checkContent(draft, { production })];
}
