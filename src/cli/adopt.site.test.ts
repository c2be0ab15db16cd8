import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyBase } from '../authoring/empty-base.ts';
import { replace } from '../checks/mistakes/mistake.ts';
import { apiSchemas } from '../schemas/api.ts';
import { checkFiles, checkReferences, readSitemap } from '../site-checks/references.ts';
import { checkRoutes } from '../site-checks/routes.ts';
import { readBuiltSite, select, type BuiltSite } from '../site-checks/built-site.ts';
import { checkDescriptions, checkTitles } from '../site-checks/valid-html.ts';
import { readContentTexts, readTexts } from '../source/read-texts.ts';
import { buildSite, ownFolder } from '../testing/build-site.ts';
import { copyContent } from '../testing/content-folder.ts';
import { runScript } from '../testing/run-script.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';

/** What the command writes besides the content. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'src/styles/tokens.css'];

const FICUS = [
  ['--brand', 'Фикус'],
  ['--address', 'https://fikus.example/help/'],
  ['--repository', 'https://github.com/fikus/help'],
].flat();
const CHAT = [
  ['--chat.steps', 'Профиль; Чат'],
  ['--chat.hours', 'mo-su 09:00-21:00'],
].flat();

/** The small content as the shop «Вазон» has it. */
const VAZON = [
  replace('site.yaml', 'brand: Лавка', 'brand: Вазон'),
  replace('site.yaml', 'title: Лавка.', 'title: Вазон.'),
  replace('site.yaml', 'https://help.shop.example', 'https://help.vazon.example'),
  replace('site.yaml', 'https://github.com/shop/help', 'https://github.com/vazon/help'),
  replace('owners.yaml', '@shop/delivery', '@vazon/delivery'),
  replace('channels.yaml', 'title: Чат', 'title: Чат «Вазона»'),
  replace('articles/delivery/where.mdx', 'где заказ 1\n', 'где заказ на вазоне\n'),
  replace('tree/outcomes/ask.mdx', 'Где заказ, видит оператор.', 'Где заказ, видит оператор {{brand}}.'),
];

const SOURCE = 'source: { title: Регламент, checked: 2026-11-20 }';
/** What a shop does by hand with the examples that are left. */
const FILLED_IN = ['owners.yaml', 'periods.yaml', 'production-calendar.yaml'].map((path) =>
  replace(path, 'sample: true', SOURCE),
);

let folder = '';
let content = '';
let site = '';

beforeEach(async () => {
  folder = await ownFolder('adopt');
  content = join(folder, 'content');
  site = join(folder, 'site');
  for (const file of DOCUMENTS) await cp(file, join(folder, file));
});

afterEach(() => rm(folder, { recursive: true }));

async function adopt(...args: readonly string[]): Promise<string> {
  return (await runScript('adopt.ts', args, { cwd: folder, env: { SITE_DATE: '2026-11-28' } })).output;
}

/** Everything that readers and programs are given, but what is compressed. */
function filesWith(built: BuiltSite, text: RegExp): readonly string[] {
  return [...built.addresses].filter(
    (address) => !/\.(?:br|png|ico|pf_\w+|pagefind)$/.test(address) && text.test(built.read(address)),
  );
}

describe('npm run adopt', () => {
  test('makes the site of «Фикус» under /help/ of that of «Вазон», for production too', async () => {
    await copyContent(VALID_CONTENT, content, [...VAZON, ...FILLED_IN]);
    const output = await adopt(...FICUS, ...CHAT, '--colour.leaf', '#1a4a8c #a9c7f5');
    expect(output).toMatch(/^public\/favicon\.ico\n/);
    expect(output).not.toContain('Остались примеры');
    expect(output).toContain('SITE_ENV=production SITE_BASE=/help/ npm run build');
    expect(await readFile(join(folder, 'src/styles/tokens.css'), 'utf8')).toContain('--leaf: #1a4a8c;');

    const { exitCode, output: report } = await buildSite(content, site, {
      SITE_ENV: 'production',
      SITE_BASE: '/help/',
      SITE_DATE: '2026-11-24',
    });
    expect(exitCode, report).toBe(0);
    const built = await readBuiltSite(site, '/help/');
    expect(filesWith(built, /вазон|vazon/i)).toEqual([]);
    expect(filesWith(built, /Фикус/)).toContain('/help/');
    expect(checkReferences(built)).toEqual([]);
    expect([...built.pages.values()].flatMap((page) => select(page, '.sample'))).toEqual([]);
  });

  test('begins with three examples and nothing of the shop that was there', async () => {
    await cp('content', content, { recursive: true });
    const first = await sayingsOf(readTexts('content'));
    const examples = await sayingsOf(emptyBase(new Map()));
    const output = await adopt(...FICUS, '--empty');
    expect(output).toContain('content/channels.yaml');

    const { exitCode, output: report } = await buildSite(content, site);
    expect(exitCode, report).toBe(0);
    const built = await readBuiltSite(site, '/');
    const articles = apiSchemas.articles.parse(JSON.parse(built.read(built.links.api('articles'))));
    expect(articles).toHaveLength(3);
    // What editors are shown of mistakes is nobody's content.
    const pages = [...built.pages.values()].filter(
      ({ address }) => !address.startsWith(built.links.mistakes),
    );
    const texts = pages.map(({ html }) => html).join('\n');
    expect([...first].filter((saying) => !examples.has(saying) && texts.includes(saying))).toEqual([]);
    expect(checkReferences(built)).toEqual([]);
    expect(checkFiles(built)).toEqual([]);
    expect(checkRoutes(built)).toEqual([]);
    const listed = readSitemap(built).flatMap((address) => built.pages.get(address) ?? []);
    expect(checkTitles(listed)).toEqual([]);
    expect(checkDescriptions(listed)).toEqual([]);
  });

  test('takes no file for a logo that is none, and then changes nothing', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    expect(await adopt(...FICUS, '--logo', 'nowhere.svg')).toBe(
      'нашли: «nowhere.svg»\nждали: файл логотипа .svg\n',
    );
    expect(await adopt(...FICUS, '--logo', 'README.md')).toBe(
      'нашли: не SVG в «README.md»\nждали: файл, который начинается с <svg\n',
    );
    expect(readTexts(content)).toEqual(readTexts(VALID_CONTENT));
  });
});

/** What the pages of a content say in sentences of their own. */
async function sayingsOf(texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const { draft } = await readContentTexts('content', texts);
  return new Set([
    ...draft.articles.flatMap(({ value: { question, answer } }) => [question, answer]),
    ...draft.facts.map(({ value }) => value.statement),
    ...draft.questions.map(({ value }) => value.title),
    ...draft.outcomes.flatMap(({ value: { title, why } }) => [title, why]),
    ...draft.sections.map(({ value }) => value.promise),
  ]);
}
