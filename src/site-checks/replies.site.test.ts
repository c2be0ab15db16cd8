import { parse } from 'csv-parse/sync';
import russian from 'dictionary-ru';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkSpelling } from '../checks/spelling.ts';
import { phrasePattern } from '../domain/language/phrase.ts';
import { REPLY_TONES } from '../domain/reply/compose-reply.ts';
import { othersVoiceIn } from '../domain/reply/reply-voice.ts';
import { saysNo } from '../domain/reply/says-no.ts';
import { isImperative } from '../domain/message/verb-forms.ts';
import { apiSchemas } from '../schemas/api.ts';
import { zendeskMacrosSchema } from '../schemas/macros.ts';
import { rememberingDictionary } from '../source/dictionary.ts';
import { readContent } from '../source/read-content.ts';
import { runScript } from '../testing/run-script.ts';
import { readBuiltSite } from './built-site.ts';

const site = await readBuiltSite('dist', '/');
const readApi = (name: string) => site.read(site.links.api('macros').replace('macros.json', name));
const macros = apiSchemas.macros.parse(JSON.parse(readApi('macros.json')));
const { draft } = await readContent(process.cwd(), 'content');
const FORBIDDEN = phrasePattern(draft.forbiddenWords.map(({ value: { words } }) => words));
const articles = apiSchemas.articles.parse(JSON.parse(site.read(site.links.api('articles'))));

/** Words of a reply, without its link. */
const wordsOf = (text: string) => text.replace(/https?:\S+/g, '').match(/[\p{L}-]+/gu) ?? [];

describe('the reply of every page', () => {
  test('stands in both tones under an id of its own, for each article that is not for operators alone', () => {
    expect(new Set(macros.map(({ id }) => id)).size).toBe(macros.length);
    const forwarded = articles.filter(({ audience }) => audience.some((one) => one !== 'operator'));
    for (const tone of REPLY_TONES) {
      const numbers = macros.filter((macro) => macro.tone === tone).map(({ number }) => number);
      expect(numbers.filter((number) => number.startsWith('А'))).toEqual(
        forwarded.map(({ number }) => number),
      );
      expect(numbers.some((number) => number.startsWith('Р'))).toBe(true);
    }
  });

  test.each([
    [
      'greets, and ends with its link',
      ({ text, url }: Macro) => text.startsWith('Здравствуйте, {имя}! ') && text.endsWith(` ${url}`),
    ],
    [
      'has no braces but its blanks',
      ({ text }: Macro) => !/[{}]/.test(text.replaceAll(/\{(?:имя|заказ)\}/g, '')),
    ],
    [
      'is in the voice of who sends it',
      ({ text }: Macro) => othersVoiceIn(text.replace(/Подробнее: .*/, '')).length === 0,
    ],
    ['tells what to do', ({ text }: Macro) => wordsOf(text).some((word) => isImperative(word.toLowerCase()))],
    ['tells when to come back, or how else to be helped', ({ text }: Macro) => COMING_BACK.test(text)],
    ['brushes nobody off, by the words that editors forbid', ({ text }: Macro) => text.search(FORBIDDEN) < 0],
    ['says the same in HTML', ({ text, html }: Macro) => plainOf(html) === text.replaceAll('\n', '')],
  ])('%s', (_, holds) => {
    expect(macros.filter((macro) => !holds(macro)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});

describe('the words of a reply', () => {
  const saidBy = (kind: string) => {
    const numbers = new Set(articles.filter((article) => article.kind === kind).map(({ number }) => number));
    return macros
      .filter(({ number, tone }) => tone === 'short' && numbers.has(number))
      .map(({ text }) => text.replace(/^Здравствуйте, \{имя\}! (?:Пишу о заказе \{заказ\}\. )?/, ''));
  };

  test('say «no» of what cannot be done, and do not begin with it of what can', () => {
    expect(saidBy('cannot').filter((text) => !saysNo(text))).toEqual([]);
    expect(saidBy('can').filter((text) => saysNo(/^.*?[.!?](?= |$)/m.exec(text)?.[0] ?? text))).toEqual([]);
  });

  test('are spelled right, those that the site adds as well', async () => {
    const listed = (await readFile('content/spelling.txt', 'utf8')).split('\n');
    const written = macros.map(({ id, text }) => ({
      collection: 'articles' as const,
      id,
      file: id,
      value: { answer: text.replace(/https?:\S+/g, '') },
      lineOf: () => 1,
    }));
    const dictionary = rememberingDictionary(russian, '.cache/spelling.json');
    expect(await checkSpelling({ written, pages: [] }, listed, dictionary)).toEqual([]);
  });
});

type Macro = (typeof macros)[number];

/** Here, or by the telephone or letter that it names. */
const COMING_BACK = /(?<!\p{L})(?:сюда|прямо здесь|позвоните|звоните|письмо)(?!\p{L})/iu;

function plainOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('macros for help desks', () => {
  test('are as many in every form, under titles of their own', () => {
    const zendesk = zendeskMacrosSchema.parse(JSON.parse(readApi('macros.zendesk.json'))).macros;
    expect(new Set(zendesk.map(({ title }) => title)).size).toBe(macros.length);
    const table: unknown = parse(readApi('macros.csv'), { bom: true, delimiter: ';', columns: true });
    expect(table).toHaveLength(macros.length);
  });
});

describe('npm run macros', { timeout: 30_000 }, () => {
  const run = (...options: readonly string[]) => runScript('macros.ts', options, { env: process.env });
  const [newest = ''] = macros
    .map(({ changed }) => changed)
    .sort()
    .reverse();

  test('prints those that changed since a day', async () => {
    const { output } = await run('--changed-since', newest);
    expect(JSON.parse(output)).toEqual(macros.filter(({ changed }) => changed >= newest));
  });

  test('prints none that changed since a day to come', async () => {
    expect((await run('--changed-since', '2999-01-01')).output).toBe('[]\n');
  });

  test('prints them as Zendesk takes them, and as a table', async () => {
    expect((await run('--format', 'zendesk')).output).toBe(
      `${JSON.stringify(JSON.parse(readApi('macros.zendesk.json')), null, 2)}\n`,
    );
    expect((await run('--format', 'csv')).output).toBe(readApi('macros.csv'));
  });

  test.each([[['--changed-since', 'вчера']], [['--changed-since', '2026-02-31']], [['--format', 'xml']]])(
    'explains its use when given %j',
    async (options) => {
      const { exitCode, output } = await run(...options);
      expect(exitCode).toBe(1);
      expect(output).toContain('npm run macros -- --changed-since 2026-11-20');
    },
  );

  test.each([
    [['--since', '2026-11-20'], 'Не понимаю: --since\n'],
    [['файл'], 'Не понимаю: файл\n'],
  ])('says what it does not understand of %j', async (options, told) => {
    const { exitCode, output } = await run(...options);
    expect(exitCode).toBe(1);
    expect(output).toContain(told);
  });
});
