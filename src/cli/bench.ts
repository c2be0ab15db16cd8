import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { formatComparison, replaceComparison } from '../bench/comparison.ts';
import { formatVerdict, isPast, type Figure } from '../bench/figure.ts';
import { largeParts, quickParts, usualParts } from '../bench/parts.ts';
import { VERSIONS } from '../bench/rivals.ts';
import { runParts } from '../bench/run-parts.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// npm run bench [-- --quick | --large] [--only PART] [--readme]: prints every budget with its figure and fails if one is
// broken. --quick takes a minute; --large also measures 10,000 articles and the whole test; --only measures parts whose
// titles hold the word; --readme writes what is measured beside the rivals into README.
const { values: options } = readOptions({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});
const { contentFolder: written, today } = runEnvironment();

const parts = options.quick
  ? quickParts(written)
  : [...usualParts(written), ...(options.large ? largeParts(written) : [])];
const only = options.only.toLowerCase();
const figures = await runParts(
  parts.filter(({ title }) => title.toLowerCase().includes(only)),
  console.log,
);
if (options.readme) await writeReadme(figures);
console.log(`\n${formatVerdict(figures)}`);
process.exitCode = figures.some(isPast) ? 1 : 0;

async function writeReadme(measured: readonly Figure[]): Promise<void> {
  const file = 'README.md';
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${String(cpus().length)} processors, ${String(gibibytes)} GiB, Node ${process.versions.node}`;
  const table = formatComparison(measured, { day: today, machine, versions: VERSIONS });
  const readme = replaceComparison(readFileSync(file, 'utf8'), table);
  writeFileSync(file, await format(readme, { ...(await resolveConfig(file)), filepath: file }));
}
