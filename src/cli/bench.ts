import { formatVerdict, isPast } from '../bench/figure.ts';
import { largeParts, quickParts, usualParts } from '../bench/parts.ts';
import { runParts } from '../bench/run-parts.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// npm run bench [-- --quick | --large] [--only PART]: prints every budget with its figure and fails if one is broken.
// --quick takes a minute; --large also measures 10,000 articles and the whole test; --only measures parts whose titles hold
// the word.
const { values: options } = readOptions({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const { contentFolder: written } = runEnvironment();

const parts = options.quick
  ? quickParts(written)
  : [...usualParts(written), ...(options.large ? largeParts(written) : [])];
const only = options.only.toLowerCase();
const figures = await runParts(
  parts.filter(({ title }) => title.toLowerCase().includes(only)),
  console.log,
);
console.log(`\n${formatVerdict(figures)}`);
process.exitCode = figures.some(isPast) ? 1 : 0;
