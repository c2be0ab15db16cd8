import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { adoptSite, renameShop, siteOptions, startAnew } from '../authoring/adopt-site.ts';
import { askColours, colourOptions, withColours } from '../authoring/colours.ts';
import { emptyBase } from '../authoring/empty-base.ts';
import { answerTo } from '../authoring/interview.ts';
import { checkContent } from '../checks/check-content.ts';
import { logoFaults } from '../checks/logo-faults.ts';
import { checkSamples } from '../checks/samples.ts';
import { formatReport } from '../domain/report/format-report.ts';
import { arrangeIssues, hasErrors } from '../domain/report/issue.ts';
import { readContent } from '../source/read-content.ts';
import { readContentTexts, readTexts } from '../source/read-texts.ts';
import { makeIcons } from './make-icons.ts';
import { openTerminal } from './open-terminal.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';
import { tellFailures } from './tell-failures.ts';

type Texts = ReadonlyMap<string, string>;

const TOKENS = 'src/styles/tokens.css';
/** What was published of the shop that was there. */
const EARLIER_LOCKS = 'src/site-checks/earlier-locks';
/** Texts of the repository that name the shop. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];
const LOGO = 'logo.svg';

tellFailures();

// npm run adopt [-- --FIELD VALUE…] [--empty]: makes the site another shop's: asks what it is not told, writes names,
// contacts and colours, makes the icons and lists what is still an example. With --empty it leaves none of the texts but a
// few examples; with --anew it asks nothing and only forgets what was published and what queries are judged by.
const environment = runEnvironment();
const { contentFolder, today } = environment;
const root = process.cwd();
const css = await readFile(TOKENS, 'utf8');
const written = readTexts(contentFolder);
const base = emptyBase(written);
const NO_SHOPS_LOGO = base.get(LOGO) ?? '';
const [{ draft: ofShop }, { draft: ofBase }] = await Promise.all([
  readContentTexts(contentFolder, written),
  readContentTexts(contentFolder, base),
]);

const text = { type: 'string' } as const;
const { values } = readOptions({
  options: {
    empty: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    logo: text,
    ...Object.fromEntries(
      [...siteOptions(ofShop), ...siteOptions(ofBase), ...colourOptions(css)].map((name) => [name, text]),
    ),
  },
});
const given: Readonly<Record<string, unknown>> = values;
const { ask, offer, close } = openTerminal();

try {
  if (values.anew) await writeTexts(startAnew(written));
  else await adopt();
} finally {
  close();
}

async function adopt() {
  const [texts, draft] = values.empty ? [base, ofBase] : [written, ofShop];
  const adoption = await adoptSite(texts, draft, { today, given, ask, offer });
  const tokens = withColours(css, await askColours(css, { given, offer }));
  const adopted = new Map(adoption.texts).set(draft.site?.value.logo ?? LOGO, await ownLogo());
  const { issues } = await readContentTexts(contentFolder, adopted);
  if (hasErrors(issues)) throw new Error(formatReport(arrangeIssues(issues)));

  await writeTexts(adopted);
  if (tokens !== css) await writeFile(TOKENS, tokens);
  await renameDocuments(adoption.told);
  await makeIcons(contentFolder);
  await tellWhatIsLeft(adoption.base);
}

/** The shop's logo; who names none gets one of no shop. */
async function ownLogo(): Promise<string> {
  const question = 'Файл логотипа .svg; пусто — ничей значок';
  return answerTo(given['logo'], question, (line) => readLogo(line.trim()), offer);
}

function readLogo(file: string): string {
  if (file === '') return NO_SHOPS_LOGO;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`нашли: «${file}»\nждали: файл логотипа .svg`);
  const svg = readFileSync(file, 'utf8');
  const fault = logoFaults(svg).find(({ removable }) => !removable);
  if (fault !== undefined) throw new Error(`нашли: ${fault.found} в «${file}»\nждали: ${fault.expected}`);
  return svg;
}

async function renameDocuments(told: Parameters<typeof renameShop>[1]) {
  const site = ofShop.site?.value;
  if (site === undefined) return;
  const { everywhere } = renameShop(site, told);
  for (const file of DOCUMENTS) await writeFile(file, everywhere(await readFile(file, 'utf8')));
}

/** Makes the content what the texts say; pictures of articles go only with all articles. */
async function writeTexts(texts: Texts) {
  const gone = values.empty ? [''] : [...written.keys()].filter((path) => !texts.has(path));
  for (const path of gone) await rm(join(contentFolder, path), { recursive: true });
  await rm(EARLIER_LOCKS, { recursive: true, force: true });
  for (const [path, text] of texts) {
    await mkdir(dirname(join(contentFolder, path)), { recursive: true });
    await writeFile(join(contentFolder, path), text);
  }
}

async function tellWhatIsLeft(path: string) {
  const { draft, issues } = await readContent(root, contentFolder);
  const found = arrangeIssues([...issues, ...checkContent(draft, { today, production: false })]);
  console.log(`\nПроверка говорит:\n\n${formatReport(found)}`);
  const samples = checkSamples(draft).map(({ file, line, found }) => `  ${file}:${String(line)}  ${found}`);
  if (samples.length > 0) {
    console.log(
      `\nОстались примеры. Впишите своё, а sample: true замените на source: {title: …, checked: ${today}}`,
    );
    console.log(samples.join('\n'));
  }
  console.log(`\nСобрать для читателей: SITE_ENV=production SITE_BASE=${path} npm run build`);
}
