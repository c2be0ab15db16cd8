import { cp, glob, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replace, write } from '../checks/mistakes/mistake.ts';
import { noticeAnchor } from '../domain/permalink/permalink.ts';
import { apiSchemas, type ApiData } from '../schemas/api.ts';
import { readBuiltSite, select, textOf, type BuiltSite } from '../site-checks/built-site.ts';
import { checkReferences } from '../site-checks/references.ts';
import { checkHtml } from '../site-checks/valid-html.ts';
import { buildSite, buildUnchecked, ownFolder } from '../testing/build-site.ts';
import { copyContent } from '../testing/content-folder.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';

const PRODUCTION = { SITE_ENV: 'production' };
const SOURCE = 'source: { title: Регламент, checked: 2026-11-20 }';

/** What a shop does that fills in its own values where the content has examples. */
const OWN_VALUES = [
  replace('channels.yaml', 'sample: true', SOURCE),
  replace('owners.yaml', 'sample: true', SOURCE),
  replace('periods.yaml', 'sample: true', SOURCE),
  replace('production-calendar.yaml', 'sample: true', SOURCE),
  replace('site.yaml', 'sample: true\n', ''),
];

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

let folder = '';
let content = '';
let site = '';

beforeEach(async () => {
  folder = await ownFolder('build');
  content = join(folder, 'content');
  site = join(folder, 'site');
});

afterEach(() => rm(folder, { recursive: true }));

describe('npm run build', () => {
  test('over a mistake stops with its report and leaves the last good site', async () => {
    await copyContent(VALID_CONTENT, content, [
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-9]'),
      replace('articles/delivery/where.mdx', 'reviewBy: 2027-05-20', 'reviewBy: 2027-02-31'),
    ]);
    await mkdir(site);
    await writeFile(join(site, 'index.html'), 'the last good site');

    const { exitCode, output } = await buildSite(content, site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain(`${content}/articles/delivery/where.mdx:6  unknown-fact`);
    expect(output).toContain(`${content}/articles/delivery/where.mdx:25  bad-date`);
    expect(output, 'editors are left with a report, not with a stack').not.toMatch(/^\s+at /m);
    expect(await readdir(folder)).toEqual(['content', 'site']);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last good site');
  });

  test('for production refuses examples by file and line', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    const { exitCode, output } = await buildSite(content, site, PRODUCTION);
    expect(exitCode).not.toBe(0);
    const named = Array.from(output.matchAll(/^(\S+) {2}sample-in-production$/gm), ([, place]) => place);
    expect(named).toEqual(
      [
        'channels.yaml:8',
        'owners.yaml:1',
        'periods.yaml:7',
        'production-calendar.yaml:1',
        'site.yaml:12',
      ].map((place) => join(content, place)),
    );
  });
});

/** Two builds show what several tests ask for: each takes seconds. */
describe('npm run build for production of a shop that has its own values, under a base, amid an outage', () => {
  const TITLE = 'Лавка & Ко < 2';
  const QUESTION = 'Где заказ & чек, если срок < дня?';
  const CHANGE = 'Карточка & чек показывают срок < дня.';
  const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">';
  const WHERE = { section: 'delivery', slug: 'where' };
  const PERIOD_TO_COME = 'С 1 января 2027 года срок хранения изменится: было 2–5 дней, станет 7 дней.';
  const RULE_TO_COME = 'С 1 января 2027 года появится правило: Оператор продлевает хранение.';

  let own = '';
  let built: BuiltSite;

  /** Builds the shop's site as of a day. */
  const buildAsOf = async (day: string): Promise<BuiltSite> => {
    const { exitCode, output } = await buildSite(join(own, 'content'), join(own, 'site'), {
      ...PRODUCTION,
      SITE_BASE: '/help/',
      SITE_DATE: day,
    });
    expect(exitCode, output).toBe(0);
    return readBuiltSite(join(own, 'site'), '/help/');
  };

  beforeAll(async () => {
    own = await ownFolder('own-values');
    const notice = (text: string, from: string, until: string) =>
      `text: ${text}\nsections: [delivery]\nfrom: ${from}T10:00+03:00\nuntil: ${until}T20:00+03:00\n`;
    await copyContent(VALID_CONTENT, join(own, 'content'), [
      ...OWN_VALUES,
      replace('site.yaml', 'title: Лавка. Помощь', `title: '${TITLE}'`),
      replace('articles/delivery/where.mdx', 'question: Где мой заказ?', `question: '${QUESTION}'`),
      replace('articles/delivery/where.mdx', 'owner: delivery', 'picture: ./photo.jpg\nowner: delivery'),
      replace('articles/delivery/where.mdx', 'Откройте заказ', 'От\u00ADкройте\u200B свои\u0306&nbsp;заказ'),
      replace(
        'articles/delivery/where.mdx',
        '<Note>',
        '![Карточка заказа](./photo.jpg)\n\n![Карточка заказа](./card.png)\n\n![Карта](./map.svg)\n\n<Note>',
      ),
      write('articles/delivery/map.svg', `${DRAWING}<!-- /home/anna --><path d="M0 0h4"/></svg>`),
      replace(
        'changes/2026-11-20-where.yaml',
        'text: Где заказ, теперь видно в карточке.',
        `text: '${CHANGE}'`,
      ),
      replace(
        'periods.yaml',
        '- { id: reply',
        `- { id: storage, title: срок хранения, text: 7 дней, min: P7D, max: P7D, calendar: calendar, validFrom: 2027-01-01, ${SOURCE} }\n- { id: reply`,
      ),
      replace(
        'facts/facts.yaml',
        '- id: cannot-1',
        `- { id: can-2, statement: Оператор продлевает хранение, short: Продлить хранение, verdict: can, section: delivery, department: operator, validFrom: 2027-01-01, ${SOURCE} }\n- id: cannot-1`,
      ),
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-1, can-2]'),
      write('notices/over.yaml', notice('Дороги замело', '2026-11-20', '2026-11-23')),
      write('notices/to-come.yaml', notice('Склад переезжает', '2026-11-25', '2026-11-26')),
    ]);
    const articles = join(own, 'content/articles/delivery');
    await writeFile(join(articles, 'card.png'), Buffer.from(ONE_PIXEL, 'base64'));
    const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f6244' } });
    const taken = drawn.withMetadata({ orientation: 6, exif: { IFD0: { Model: 'Phone 12' } } });
    await writeFile(join(articles, 'photo.jpg'), await taken.jpeg().toBuffer());
    built = await buildAsOf('2026-11-24');
  });

  afterAll(() => rm(own, { recursive: true }));

  test('builds sound pages without an example', async () => {
    const pages = [...built.pages.values()];
    expect(checkReferences(built)).toEqual([]);
    expect(await checkHtml(pages)).toEqual([]);
    expect(pages.flatMap((page) => select(page, '.sample'))).toEqual([]);
    const article = built.pages.get(built.links.article(WHERE));
    const pictures = article && select(article, 'main img[src][width="1"][height="1"]');
    expect(pictures?.map(({ attribs }) => attribs['alt'])).toEqual(['Карточка заказа']);
    expect(article && select(article, 'meta[property="og:image"]')).toHaveLength(1);
    expect(built.read(`${built.links.home}_redirects`)).toContain(
      '/help/otvety/delivery/old/ /help/otvety/delivery/where/ 301\n',
    );
  });

  test('publishes nothing that programs and phones left in texts and pictures', async () => {
    const article = built.pages.get(built.links.article(WHERE));
    expect(article && select(article, 'main').map(textOf).join('')).toContain('Откройте свой заказ');
    const site = join(own, 'site');
    const published = await Array.fromAsync(glob('_astro/photo*.{jpg,webp}', { cwd: site }));
    const found = await Promise.all(published.map((file) => sharp(join(site, file)).metadata()));
    expect(found.map(({ width, height, exif }) => ({ width, height, exif }))).toEqual(
      published.map(() => ({ width: 30, height: 40, exif: undefined })),
    );
    expect(published.some((file) => file.endsWith('.jpg'))).toBe(true);
    const drawings = await Array.fromAsync(glob('_astro/*.svg', { cwd: site }));
    expect([...new Set(drawings.map((file) => built.read(built.links.home + file)))]).toEqual([
      `${DRAWING}<path d="M0 0h4"/></svg>`,
    ]);
  });

  test('shows a notice wherever its sections are, and tells programs of those that are not over', () => {
    const { links } = built;
    const shownOn = (address: string) => {
      const page = built.pages.get(address);
      return page && select(page, 'timed-notice').map(textOf).join(' ');
    };
    const affected = [links.home, links.section('delivery'), links.article(WHERE), links.node('ask')];
    for (const address of affected) expect(shownOn(address), address).toContain('отвечает дольше обычного');
    for (const address of [links.alphabet, links.contact]) expect(shownOn(address), address).toBe('');
    expect(shownOn(links.home)).not.toContain('Дороги замело');

    const notices = apiSchemas.notices.parse(JSON.parse(built.read(links.api('notices'))));
    expect(notices.map(({ text }) => text)).toEqual(['Чат отвечает дольше обычного', 'Склад переезжает']);
    expect(notices[0]).toMatchObject({ from: '2026-11-24T07:00:00.000Z', until: '2026-11-24T17:00:00.000Z' });
    const feed = built.read(links.feed);
    expect(feed).toContain(noticeAnchor('2026-11-24-outage'));
    expect(feed).not.toMatch(/Дороги замело|Склад переезжает/);
  });

  test('names each title and address once in feeds and in texts', () => {
    const textsIn = (address: string, name: string) =>
      DomUtils.getElementsByTagName(name, parseDocument(built.read(address), { xmlMode: true })).map(
        DomUtils.textContent,
      );
    expect(textsIn(built.links.feed, 'title')).toEqual(expect.arrayContaining([TITLE, CHANGE]));
    expect(textsIn(built.links.feed, 'description')).toContain(`${QUESTION} · Напишите в чат`);
    expect(textsIn(built.links.openSearch, 'ShortName')).toEqual([TITLE.slice(0, 16)]);
    expect(textsIn(built.links.feed, 'guid')).toContain(
      `https://help.shop.example${built.links.article(WHERE)}#2026-11-20-where.2026-11-20`,
    );
    expect(built.read(built.links.articleMarkdown(WHERE))).toContain(
      '](https://help.shop.example/help/svyaz/#chat)',
    );
    const texts = Array.from(built.addresses, built.read);
    expect(texts.filter((text) => text.includes('/help/help'))).toEqual([]);
  });

  // Last: it leaves a site of another day.
  test('shows the facts and periods of the day, and tells of those to come', async () => {
    const shownIn = ({ links, pages, read }: BuiltSite) => {
      const page = pages.get(links.article(WHERE));
      const parse = <Name extends keyof typeof apiSchemas>(name: Name) =>
        apiSchemas[name].parse(JSON.parse(read(links.api(name)))) as ApiData<Name>;
      return {
        article: page === undefined ? '' : select(page, 'main').map(textOf).join(' '),
        notes: page && select(page, 'main .note').map(textOf),
        matrix: pages.get(links.matrix)?.html,
        markdown: read(links.articleMarkdown(WHERE)),
        announcements: parse('articles').find(({ url }) => url === links.article(WHERE))?.announcements,
        facts: parse('facts').map(({ id }) => id),
        changes: parse('changes').filter(({ date }) => date === '2027-01-01'),
        feed: read(links.feed),
      };
    };

    const before = shownIn(built);
    expect(before.article).toContain('он хранится 2–5 дней');
    expect(before.notes).toEqual(expect.arrayContaining([PERIOD_TO_COME, RULE_TO_COME]));
    expect(before.matrix).not.toContain('Продлить хранение');
    expect(before.markdown).toContain(`> ${PERIOD_TO_COME}`);
    expect(before.announcements).toEqual([PERIOD_TO_COME, RULE_TO_COME]);
    expect(before.facts).toEqual(['can-1', 'cannot-1']);
    expect(before.changes.map(({ text, announced }) => [text, announced])).toEqual([
      [PERIOD_TO_COME, true],
      [RULE_TO_COME, true],
    ]);
    expect(before.feed).toContain(PERIOD_TO_COME);

    const after = shownIn(await buildAsOf('2027-01-01'));
    expect(after.article).toContain('он хранится 7 дней');
    expect(after.article + after.markdown).not.toContain('2–5 дней');
    expect(after.matrix).toContain('Продлить хранение');
    expect(after.announcements).toEqual([]);
    expect(after.facts).toEqual(['can-1', 'can-2', 'cannot-1']);
    expect(after.changes.map(({ id, announced }) => [id, announced])).toEqual(
      before.changes.map(({ id }) => [id, false]),
    );
  });
});

describe('npm run build as of a date', () => {
  test('refuses a day on which a period that pages name is not in force', async () => {
    await copyContent(VALID_CONTENT, content, [
      replace('periods.yaml', 'calendar: calendar\n', 'calendar: calendar\n  validFrom: 2026-01-01\n'),
    ]);
    const { exitCode, output } = await buildSite(content, site, { SITE_DATE: '2025-12-31' });
    expect(exitCode).not.toBe(0);
    expect(output).toContain(`${content}/periods.yaml:6  period-not-in-force`);
    expect(output).toContain('нашли: «storage» начинает действовать 2026-01-01');
  });
});

describe('a build of a content that nothing has checked', () => {
  test('fails on a component outside the closed set', async () => {
    await copyContent(VALID_CONTENT, content, [
      replace('articles/delivery/where.mdx', '<Note>', '<Chart />\n\n<Note>'),
    ]);
    const { exitCode, output } = await buildUnchecked(content, site);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('Chart');
  });
});
