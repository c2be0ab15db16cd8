import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { addEntry, knownFields, type Given } from '../authoring/add-entry.ts';
import { checkContent } from '../checks/check-content.ts';
import { explainIssues } from '../domain/report/explain-issues.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues } from '../domain/report/issue.ts';
import { readContent } from '../source/read-content.ts';
import { openTerminal } from './open-terminal.ts';
import { messageOf } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// npm run new [-- KIND --FIELD VALUE…]: asks what it is not told, writes a new file of the content and names what is
// still missing in it.
const { values, positionals } = readOptions({
  options: Object.fromEntries(knownFields().map((name) => [name, { type: 'string' as const }])),
  allowPositionals: true,
});
const environment = runEnvironment();
const { contentFolder, today } = environment;
const root = process.cwd();
const terminal = openTerminal();

try {
  const { draft } = await readContent(root, contentFolder);
  const given: Given = { kind: positionals[0], values };
  const ask = process.stdin.isTTY ? terminal.ask : undefined;
  const { path, text, isLine, similar } = await addEntry({ draft, today, given, ask });
  for (const title of similar) console.log(`Похожее уже есть: ${title}`);
  const target = resolve(root, contentFolder, path);
  if (!isLine && existsSync(target)) throw new Error(`Такой файл уже есть: ${contentFolder}/${path}`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text, { flag: isLine ? 'a' : 'w' });
  console.log(`\n${isLine ? 'Дописан' : 'Создан'} файл ${contentFolder}/${path}. Проверка о нём говорит:\n`);
  console.log(formatReport(await issuesOf(`${contentFolder}/${path}`)));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}

async function issuesOf(file: string) {
  const { draft, issues } = await readContent(root, contentFolder);
  const found = arrangeIssues([...issues, ...checkContent(draft, environment)]).filter(
    (issue) => issue.file === file,
  );
  return explainIssues(found, { ...environment, address: draft.site?.value.address });
}
