import { describe, expect, test } from 'vitest';
import { WHAT_NEXT } from '../texts/tree.ts';
import { builtSite } from './built-site.ts';
import { checkRoutes } from './routes.ts';

const ROOT = `<h1>Что случилось?</h1><answer-list question="root"><ul data-answers>
  <li><a href="/reshenie/wait/" data-answer="coming">Жду заказ</a></li>
  <li><a href="/reshenie/ask/" data-answer="other">Другое</a></li></ul></answer-list>`;
const outcomePage = (id: string, title: string, circumstance: string, message = '') =>
  `<main data-outcome="${id}"><h1>${title}</h1><p class="when">Сегодня</p>
  <ul data-shared><li>${circumstance}</li></ul><h2>${WHAT_NEXT}</h2>${message}</main>`;

const published = {
  root: 'root',
  questions: [
    {
      id: 'root',
      url: '/reshenie/',
      title: 'Что случилось?',
      hint: null,
      distance: { min: 0, max: 0 },
      answers: [
        { id: 'coming', label: 'Жду заказ', circumstance: 'Вы ждёте заказ', to: 'wait', unsure: false },
        { id: 'other', label: 'Другое', circumstance: 'У вас другое', to: 'ask', unsure: true },
      ],
    },
  ],
  outcomes: [
    { id: 'wait', url: '/reshenie/wait/', title: 'Подождите', message: null },
    { id: 'ask', url: '/reshenie/ask/', title: 'Напишите', message: { id: 'ask', text: 'Прошу' } },
  ].map((outcome) => ({
    ...outcome,
    number: 'Р-1',
    shortUrl: 'https://help.example/r/1/',
    verdict: 'wait',
    urgency: 'wait',
    department: null,
    channel: null,
    recontact: null,
    fallback: 'root',
    circumstances: [],
    distance: { min: 1, max: 1 },
    announcements: [],
  })),
  moved: {},
};

const SOUND = {
  'reshenie/index.html': `<main>${ROOT}</main>`,
  'reshenie/wait/index.html': outcomePage('wait', 'Подождите', 'Вы ждёте заказ'),
  'reshenie/ask/index.html': outcomePage(
    'ask',
    'Напишите',
    'У вас другое',
    '<message-composer></message-composer>',
  ),
  'api/v1/tree.json': JSON.stringify(published),
};

/** What is found on the sound pages with one change. */
function faultsAfter(file: keyof typeof SOUND, from: string, to: string): readonly string[] {
  const files = { ...SOUND, [file]: SOUND[file].replace(from, to) };
  return checkRoutes(
    builtSite('/', Object.keys(files), (path) => Buffer.from(files[path as keyof typeof SOUND])),
  );
}

describe('checkRoutes', () => {
  test('finds nothing on sound pages', () => {
    expect(faultsAfter('reshenie/index.html', '', '')).toEqual([]);
  });

  test.each([
    [
      'reshenie/index.html',
      '/reshenie/ask/',
      '/reshenie/wait/',
      ['routes: found root.other → wait, expected root.other → ask'],
    ],
    ['reshenie/index.html', 'Жду заказ', 'Жду', ['/reshenie/: answers: found Жду, expected Жду заказ']],
    [
      'reshenie/wait/index.html',
      'Вы ждёте заказ',
      'У вас другое',
      ['/reshenie/wait/: for whom: found У вас другое, expected Вы ждёте заказ'],
    ],
    [
      'reshenie/wait/index.html',
      '<h1>Подождите',
      '<h1>Ждите',
      ['/reshenie/wait/: heading: found Ждите, expected Подождите'],
    ],
    ['reshenie/wait/index.html', 'Сегодня', '', ['/reshenie/wait/ does not say when']],
    ['reshenie/wait/index.html', WHAT_NEXT, '', ['/reshenie/wait/ does not say what comes next']],
    ['reshenie/ask/index.html', 'message-composer', 'p', ['/reshenie/ask/ shows 0 messages']],
  ] as const)('finds in %s %s instead of %s', (file, from, to, faults) => {
    expect(faultsAfter(file, from, to)).toEqual(faults);
  });

  test('finds «не знаю» that leads to no advice', () => {
    const found = faultsAfter('api/v1/tree.json', '"to":"ask"', '"to":"root"');
    expect(found).toContain('root: «не знаю» goes on and on');
  });
});
