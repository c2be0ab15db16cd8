import { readFile } from 'node:fs/promises';
import { keptPages, movedAddresses } from '../checks/kept-pages.ts';
import { duePages } from '../domain/report/due-pages.ts';
import { formatDuePages } from '../domain/report/format-due-pages.ts';
import { countSignals } from '../domain/signal/count-signals.ts';
import { findGaps } from '../domain/signal/find-gaps.ts';
import { formatGaps, formatLeftOut } from '../domain/signal/format-gaps.ts';
import { readSignals } from '../domain/signal/read-signals.ts';
import { readContent } from '../source/read-content.ts';
import { runEnvironment } from './run-environment.ts';

const USAGE = `Как пользоваться:
  npm run report                 какие страницы пора проверить
  npm run report -- signals.csv  и где сайт не помог, по сигналам читателей

signals.csv: первая строка называет колонки page, helped, reason, found, ниже по сигналу на строку:
  page,helped,reason,found
  /otvety/dostavka/uskorit-dostavku/,false,,
  /otvety/dostavka/uskorit-dostavku/,,unclear,
  ,,,false`;

// npm run report [-- signals.csv]: pages that are due for a check, and the gaps that readers' signals show.
const [file, ...rest] = process.argv.slice(2);
const signals =
  file === undefined ? undefined : await readFile(file, 'utf8').then(readSignals, () => undefined);
if ((file !== undefined && signals === undefined) || rest.length > 0) {
  console.error(file === undefined ? USAGE : `Нет сигналов: ${file}\n\n${USAGE}`);
  process.exit(1);
}

const { today, contentFolder } = runEnvironment();
const { draft } = await readContent(process.cwd(), contentFolder);
const pages = keptPages(draft);
console.log(formatDuePages(duePages(pages, today)));
if (file !== undefined && signals !== undefined) {
  const count = countSignals(signals.signals, movedAddresses(draft));
  console.log(`\n${formatGaps(findGaps(count, pages))}`);
  if (signals.leftOut.length > 0) console.log(`\n${formatLeftOut(file, signals.leftOut)}`);
}
