import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toMarkdown } from 'mdast-util-to-markdown';
import { keptPages, movedAddresses } from '../checks/kept-pages.ts';
import { counted, PAGES } from '../domain/language/plural.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { composeDueCalendar } from '../domain/report/due-calendar.ts';
import { duePages } from '../domain/report/due-pages.ts';
import { composeDueReport } from '../domain/report/due-report.ts';
import { formatDuePages } from '../domain/report/format-due-pages.ts';
import { webEditor } from '../domain/repository/web-editor.ts';
import { countSignals } from '../domain/signal/count-signals.ts';
import { findGaps } from '../domain/signal/find-gaps.ts';
import { formatGaps, formatLeftOut } from '../domain/signal/format-gaps.ts';
import { readSignals } from '../domain/signal/read-signals.ts';
import { readContent } from '../source/read-content.ts';
import { fail, messageOf } from './fail.ts';
import { publishIssue } from './publish-issue.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

const USAGE = `Как пользоваться:
  npm run report                    какие страницы пора проверить
  npm run report -- --folder ПАПКА  и записать туда proverka.md и proverka.ics: отчёт и календарь проверок
  npm run report -- --issue         и открыть с отчётом задачу на GitHub или обновить открытую
  npm run report -- signals.csv     и где сайт не помог, по сигналам читателей

signals.csv: первая строка называет колонки page, helped, reason, found, ниже по сигналу на строку:
  page,helped,reason,found
  /otvety/dostavka/uskorit-dostavku/,false,,
  /otvety/dostavka/uskorit-dostavku/,,unclear,
  ,,,false`;

/** What an issue has room for: 65,536 characters. */
const MOST_IN_ISSUE = 100;
const LABEL = 'пора проверить';

// npm run report [-- --folder FOLDER] [--issue] [signals.csv]: pages that are due for a check, as a list, as Markdown
// and a calendar, as an issue; and the gaps that readers' signals show.
const { values: options, positionals } = readOptions({
  options: { folder: { type: 'string' }, issue: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, ...rest] = positionals;
const signals =
  file === undefined ? undefined : await readFile(file, 'utf8').then(readSignals, () => undefined);
if ((file !== undefined && signals === undefined) || rest.length > 0) {
  fail(file === undefined ? USAGE : `Нет сигналов: ${file}\n\n${USAGE}`);
}

const { today, base, contentFolder } = runEnvironment();
const { content, draft } = await readContent(process.cwd(), contentFolder);
const pages = keptPages(draft);
const due = duePages(pages, today);
console.log(formatDuePages(due));
if (options.folder !== undefined) await writeReport(options.folder);
if (options.issue) await openIssue();
if (file !== undefined && signals !== undefined) {
  const count = countSignals(signals.signals, movedAddresses(draft));
  console.log(`\n${formatGaps(findGaps(count, pages))}`);
  if (signals.leftOut.length > 0) console.log(`\n${formatLeftOut(file, signals.leftOut)}`);
}

async function writeReport(folder: string) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'proverka.md'), markdown());
  await writeFile(join(folder, 'proverka.ics'), composeDueCalendar(pages, today, pageUrl));
  console.log(`\nЗаписаны ${join(folder, 'proverka.md')} и ${join(folder, 'proverka.ics')}`);
}

async function openIssue() {
  const {
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: name,
    GITHUB_TOKEN: token,
    REPORT_URL: report,
  } = process.env;
  if (!api || !name || !token) {
    fail('\nЗадачу открывает GitHub Actions: нет GITHUB_API_URL, GITHUB_REPOSITORY или GITHUB_TOKEN');
  }
  const calendar = !report ? '' : `\n[Календарь проверок](${report})\n`;
  const text =
    due.length === 0
      ? undefined
      : { title: `Пора проверить: ${counted(due.length, PAGES)}`, body: markdown(MOST_IN_ISSUE) + calendar };
  try {
    console.log(`\n${await publishIssue({ api, name, token }, LABEL, text)}`);
  } catch (error) {
    fail(messageOf(error));
  }
}

function markdown(most?: number): string {
  const { repository = '', branch = '' } = content?.site.value ?? {};
  const { edit } = webEditor({ repository, branch });
  return toMarkdown(composeDueReport(due, today, { page: pageUrl, edit }, most), {
    bullet: '-',
    resourceLink: true,
  });
}

function pageUrl(address: string): string {
  return new URL(permalinks(base).authored(address), content?.site.value.address).href;
}
