import { watch } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checkContent } from '../checks/check-content.ts';
import { checkExternalLinks } from '../checks/external-links.ts';
import { fixTypography } from '../checks/fix-typography.ts';
import { extendedLock } from '../checks/extended-lock.ts';
import { readerTexts } from '../checks/reader-texts.ts';
import { checkOverdue } from '../checks/overdue.ts';
import { articlesByEase } from '../checks/reading.ts';
import { checkLetterYo } from '../checks/letter-yo.ts';
import { checkSpelling } from '../checks/spelling.ts';
import { standIns } from '../checks/stand-ins.ts';
import { cleanText } from '../domain/language/clean-text.ts';
import { decodeText } from '../domain/language/decode-text.ts';
import { explainIssues } from '../domain/report/explain-issues.ts';
import { formatAnnotations } from '../domain/report/format-annotations.ts';
import { formatSummary } from '../domain/report/format-summary.ts';
import { formatReading } from '../domain/report/format-reading.ts';
import { formatStandIns } from '../domain/report/format-stand-ins.ts';
import { formatJson, formatReport, summarize } from '../domain/report/format-report.ts';
import { arrangeIssues, hasErrors, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { askedPaths } from '../source/asked-paths.ts';
import { listContentFiles, readContent, type ReadingMemory } from '../source/read-content.ts';
import { openAddressBy } from '../source/open-address.ts';
import { changedFiles } from './changed-files.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';
import { tellFailures } from './tell-failures.ts';

const DICTIONARY_MEMORY = '.cache/spelling.json';
const HARDEST_ARTICLES = 10;
/** An editor's program writes a file in several strokes. */
const STROKES_MS = 50;

tellFailures();

// npm run content:check [-- --fix] [--json] [--spelling] [--external] [PATH…]: checks all content, prints what concerns
// the paths and fails if one names nothing; only --external goes to the network, to open links to other sites;
// with --watch it goes on and answers for each file that is saved; with --reading it only names the articles that are
// hardest to read, with --branches those that wait for a branch of the tree; with --base BRANCH a section that the change
// touches must have no page that is long past its check.
const { values: options, positionals: paths } = readOptions({
  options: {
    fix: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    spelling: { type: 'boolean', default: false },
    external: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    reading: { type: 'boolean', default: false },
    branches: { type: 'boolean', default: false },
    base: { type: 'string' },
  },
  allowPositionals: true,
});

const environment = runEnvironment();
const { contentFolder, numbers } = environment;
const root = process.cwd();
const asked = askedPaths(paths, await listContentFiles(root, contentFolder), [
  root,
  resolve(root, contentFolder),
  // Where npm was started: it starts scripts at the root.
  process.env['INIT_CWD'] ?? root,
]);
const isAsked = ({ file }: { readonly file: string }) => asked.includes(file);
if (asked.unknown.length > 0) refusePaths();
else if (options.reading) await reportReading();
else if (options.branches) await reportBranches();
else if (options.watch) await watchFiles();
else await reportIssues();

function read(memory: ReadingMemory = new Map()) {
  return readContent(root, contentFolder, { memory, numbers });
}

async function reportReading() {
  const { draft } = await read();
  const articles = articlesByEase(draft).filter(isAsked);
  console.log(formatReading(articles.slice(0, HARDEST_ARTICLES)));
}

async function reportBranches() {
  const { draft } = await read();
  console.log(formatStandIns(standIns(draft)));
}

async function reportIssues() {
  if (options.fix) await fixSlips();
  let issues = await findIssues();
  if (options.fix && !hasErrors(issues)) {
    const { draft } = await read();
    const lock = JSON.stringify(extendedLock(draft), null, 2);
    await writeFile(resolve(root, contentFolder, 'permalinks.lock.json'), `${lock}\n`);
    issues = await findIssues();
  }

  const shown = arrangeIssues(issues).filter(isAsked);
  const isOnGithub = process.env['GITHUB_ACTIONS'] === 'true';
  console.log(options.json ? formatJson(shown) : formatReport(shown, isOnGithub ? 'github' : 'terminal'));
  if (isOnGithub && !options.json && shown.length > 0) console.log(formatAnnotations(shown));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined) await appendFile(summary, `${formatSummary(shown)}\n`);
  process.exitCode = hasErrors(shown) ? 1 : 0;
}

/** Answers for every file that is saved: for itself at once, for what else it breaks after all is checked. */
async function watchFiles() {
  const memory: ReadingMemory = new Map();
  await read(memory);
  const saved = new Set<string>();
  let answering: Promise<void> | undefined;
  watch(resolve(root, contentFolder), { recursive: true }, (_, filename) => {
    if (filename === null) return;
    saved.add(`${contentFolder}/${filename.replaceAll('\\', '/')}`);
    answering ??= answerFor(saved, memory).finally(() => {
      answering = undefined;
    });
  });
  console.log(`Слежу за ${contentFolder}. Остановить: Ctrl+C`);
}

async function answerFor(saved: Set<string>, memory: ReadingMemory) {
  while (saved.size > 0) {
    await setTimeout(STROKES_MS);
    const files = new Set(saved);
    saved.clear();
    const isOwn = ({ file }: Issue) => files.has(file);
    const { draft, issues } = await read(memory);
    const explain = (some: readonly Issue[]) => arrangeIssues(explained(draft, some));
    // What is wrong with a file by itself is known before all the others are compared with it.
    const atOnce = explain(issues).filter(isOwn);
    console.log(`\n${[...files].sort().join(', ')}`);
    if (atOnce.length > 0) console.log(formatReport(atOnce));
    const all = explain([...issues, ...checkContent(draft, environment)]).filter(isAsked);
    if (atOnce.length === 0) console.log(formatReport(all.filter(isOwn)));
    const others = all.filter((issue) => !isOwn(issue));
    if (others.length > 0) console.log(`В других файлах. ${summarize(others)}`);
  }
}

function refusePaths() {
  for (const { path, nearest } of asked.unknown) {
    const hint = nearest === undefined ? '' : `\n  похоже: ${nearest}`;
    console.error(`Нет такого файла или папки: ${path}${hint}`);
  }
  process.exitCode = 1;
}

async function findIssues(): Promise<readonly Issue[]> {
  const { draft, issues } = await read();
  return explained(draft, [
    ...issues,
    ...checkContent(draft, environment),
    ...(options.base === undefined
      ? []
      : checkOverdue(draft, environment.today, new Set(changedFiles(options.base)))),
    ...(options.spelling ? [...(await findMisspelt(draft)), ...checkLetterYo(draft)] : []),
    ...(options.external ? await checkExternalLinks(draft, openAddressBy(fetch)) : []),
  ]);
}

function explained({ site }: ContentDraft, issues: readonly Issue[]): readonly Issue[] {
  return explainIssues(issues, { ...environment, address: site?.value.address });
}

/** Puts slips right in the files that were asked for, those inside of others when these are right. */
async function fixSlips() {
  const { draft } = await read();
  let isChanged = false;
  for (const [file, texts] of Map.groupBy(readerTexts(draft).filter(isAsked), ({ file }) => file)) {
    const { text: written, foreign } = decodeText(await readFile(resolve(root, file)));
    // What was guessed is never written.
    if (foreign !== undefined) continue;
    // Texts stand in a file as they are read; its line ends stay.
    const source = cleanText(written);
    const fixed = fixTypography(source, texts);
    if (fixed === source) continue;
    await writeFile(resolve(root, file), fixed);
    isChanged = true;
  }
  if (isChanged) await fixSlips();
}

async function findMisspelt(draft: ContentDraft): Promise<readonly Issue[]> {
  // The dictionary is large: only who asks for it waits for it.
  const { default: russian } = await import('dictionary-ru');
  const { rememberingDictionary } = await import('../source/dictionary.ts');
  const listed = await readFile(resolve(root, contentFolder, 'spelling.txt'), 'utf8').catch(() => '');
  return checkSpelling(
    draft,
    listed.split('\n').filter((line) => !line.startsWith('#')),
    rememberingDictionary(russian, resolve(root, DICTIONARY_MEMORY)),
  );
}
