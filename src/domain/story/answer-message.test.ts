import { describe, expect, test } from 'vitest';
import { toyIndex } from '../../testing/toy-index.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { routes } from '../tree/graph.ts';
import { answerMessage } from './answer-message.ts';
import { buildStorySources } from './hear-outcomes.ts';
import { learnStoryPulls } from './learn-story-pulls.ts';
import { outcomesBehind, storyColumns } from './story-columns.ts';
import { packSays } from './story-file.ts';
import { packPulls } from '../pull/pulls.ts';

const tree = toyTree({ root: { broken: 'replace', '?': 'person' } });
const outcomes = [...tree.outcomes];
const columns = storyColumns(tree.outcomes, outcomesBehind([...routes(tree)]));
const pulls = learnStoryPulls(
  ['привёз коробку, чайник разбит', 'курьер привёз, а чайник внутри разбит', 'в коробке внутри разбит'].map(
    (text) => ({
      text,
      outcomes: [outcomes.indexOf('replace')],
    }),
  ),
  columns,
);
const sources = buildStorySources(
  toyIndex([
    { url: '/replace/', title: 'Замените товар', type: 'outcome', number: 'Р-1' },
    { url: '/person/', title: 'Напишите нам', type: 'outcome', number: 'Р-2' },
    { url: '/late/', title: 'Курьер опаздывает', number: 'А-12', aliases: ['курьер не приехал'] },
    { url: '/money/', title: 'Когда вернут деньги', number: 'А-13', aliases: ['не вернули деньги'] },
  ]),
  {
    ...tree,
    urls: new Map([...tree.questions.keys(), ...tree.outcomes].map((id) => [id, `/${id}/`])),
    moved: new Map(),
  },
  {
    says: Array.from(tree.questions.values(), ({ answers }) =>
      answers.map(({ id }) => packSays(id === 'broken' ? ['разбит'] : [])),
    ),
    outcomes: [-1, -1],
  },
  packPulls(pulls, columns),
);
const firsts = (message: string) =>
  answerMessage(sources, message, '2026-11-28').map(({ pages }) => pages[0]?.url);

describe('answerMessage', () => {
  test.each([
    ['а двенадцать', ['/late/']],
    ['A-13', ['/money/']],
    ['курьер', ['/late/']],
    ['Чайник разбит', ['/replace/']],
    ['Курьер не приехал. И ещё не вернули деньги', ['/late/', '/money/']],
    ['Курьер не приехал. И ещё курьер опаздывает', ['/late/']],
    // What is told at length is a story, however many words of it some page has.
    ['Вечером привезли коробку, распаковали, а чайник внутри разбит', ['/replace/']],
    ['ыва', []],
    ['', []],
  ])('answers %j with %j', (message, urls) => {
    expect(firsts(message)).toEqual(urls);
  });

  test('begins with pages of different outcomes', () => {
    const message = 'Чайник разбит, курьер не приехал, не вернули деньги';
    const urlsBy = (leads: typeof sources.leads) =>
      answerMessage({ ...sources, leads }, message, '2026-11-28').flatMap(({ pages }) =>
        pages.map(({ url }) => url),
      );
    expect(urlsBy(sources.leads)).toEqual(['/late/', '/money/', '/replace/']);
    const ofOne = new Map([...sources.leads, ['/late/', 'unheard'], ['/money/', 'unheard']]);
    expect(urlsBy(ofOne)).toEqual(['/late/', '/replace/', '/money/']);
  });

  test('shows no page twice for one trouble', () => {
    const [trouble] = answerMessage(sources, 'Чайник разбит, курьер не приехал', '2026-11-28');
    const urls = trouble?.pages.map(({ url }) => url) ?? [];
    expect(new Set(urls).size).toBe(urls.length);
  });
});
