import { describe, expect, test } from 'vitest';
import { toyIndex } from '../../testing/toy-index.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import { routes } from '../tree/graph.ts';
import { buildStorySources } from './hear-outcomes.ts';
import { hearStory } from './hear-story.ts';
import { learnStoryPulls } from './learn-story-pulls.ts';
import { outcomesBehind, storyColumns } from './story-columns.ts';
import { packSays } from './story-file.ts';
import { packPulls } from '../pull/pulls.ts';
import { walkOfCard } from './story.ts';

const TODAY = '2026-11-28';
const tree = toyTree({
  root: { waiting: 'where', broken: 'kind', '?': 'person' },
  where: { Нет: 'late', 'Да, из-за границы': 'customs', '?': 'person' },
  kind: { empty: 'empty-box', cracked: 'defect', '?': 'person' },
});
const SAYS = {
  root: { waiting: ['не привезли', 'заказ опаздывает', 'обещали <прошедший день>'], broken: [] },
  where: { Нет: [], 'Да, из-за границы': ['из Китая'] },
  kind: { empty: ['коробка пустая'], cracked: ['разбит', 'трещина'] },
} as const;
const outcomes = [...tree.outcomes];
const index = toyIndex([
  ...outcomes.map((id) => ({ url: `/${id}/`, title: id, type: 'outcome' as const })),
  { url: '/a/', title: 'Посылка опаздывает', aliases: ['долго не везут заказ'] },
  { url: '/b/', title: 'Другое', aliases: ['посылка из Китая', 'коробка пустая', 'ваза разбита, трещина'] },
]);
/** What people tell, by the outcome it ends at. */
const TOLD: readonly (readonly [string, string])[] = [
  ['customs', 'из Китая не привезли'],
  ['customs', 'не привезли из Китая'],
  ['customs', 'едет из Китая'],
  ['empty-box', 'коробка пустая'],
  ['empty-box', 'пустая коробка внутри'],
  ['defect', 'на вазе трещина'],
  ['defect', 'трещина на вазе'],
];
/** What they tell that nobody here answers. */
const OTHERS = ['какая завтра погода', 'погода на завтра', 'дождь и погода', 'погода портится'];
const columns = storyColumns(tree.outcomes, outcomesBehind([...routes(tree)]));
const sourcesOf = (told: typeof TOLD, others: readonly string[] = []) => {
  const texts = [
    ...told.map(([outcome, text]) => ({ text, outcomes: [outcomes.indexOf(outcome)] })),
    ...others.map((text) => ({ text, outcomes: [outcomes.length] })),
  ];
  return buildStorySources(
    index,
    {
      ...tree,
      urls: new Map([...tree.questions.keys(), ...outcomes].map((id) => [id, `/${id}/`])),
      moved: new Map(),
    },
    {
      says: Array.from(tree.questions.values(), ({ id, answers }) => {
        const ofQuestion: Readonly<Record<string, readonly string[]>> = SAYS[id as keyof typeof SAYS];
        return answers.map((answer) => packSays(ofQuestion[answer.id] ?? []));
      }),
      outcomes: [outcomes.indexOf('late'), -1],
    },
    packPulls(learnStoryPulls(texts, columns), columns),
  );
};
const sources = sourcesOf(TOLD);
const hear = (story: string) => hearStory(sources, story, TODAY);
const outcomesOf = (story: string) => hear(story).cards.map(({ outcome }) => outcome);
const settledIn = (story: string) =>
  hear(story).settled.map(({ question, answer }) => `${question}.${answer}`);

describe('hearStory', () => {
  test('leads to the outcome behind the answers that words give, with those on the way', () => {
    const [card] = hear('Открыла, а коробка пустая!').cards;
    expect(card).toMatchObject({
      outcome: 'empty-box',
      words: ['коробка', 'пустая'],
      settled: [
        { question: 'root', answer: 'broken' },
        { question: 'kind', answer: 'empty' },
      ],
      open: [],
      endedAt: 'kind',
    });
  });

  test('leaves open what the words do not say', () => {
    const [card] = hear('Заказ не привезли').cards;
    expect(card).toMatchObject({ outcome: 'late', open: ['where'], endedAt: 'where' });
    expect(card && walkOfCard(card)).toEqual([{ question: 'root', answer: 'waiting' }]);
  });

  test('an answer of another way speaks against an outcome', () => {
    expect(outcomesOf('Из Китая не привезли')[0]).toBe('customs');
  });

  test.each([
    [
      'a denied word gives «Нет» for «Да»',
      'Заказ не привезли, он не из Китая',
      ['root.waiting', 'where.Нет'],
    ],
    ['a denied word gives nothing else', 'Коробка не пустая', []],
    ['a doubted word gives nothing', 'Кажется, коробка пустая', []],
    ['words of two clauses give nothing', 'Пустая, ну и вторая коробка', []],
    ['words far apart give nothing', 'Пустая болтовня вместо ответа на простой вопрос, где моя коробка', []],
  ])('%s', (_, story, expected) => {
    expect(settledIn(story)).toEqual(expected);
  });

  test.each([
    ['over', 'Обещали 24-го', ['root.waiting']],
    ['to come', 'Обещали 30-го ноября', []],
  ])('tells a day that is %s', (_, story, expected) => {
    expect(settledIn(story)).toEqual(expected);
  });

  test('two troubles give two cards', () => {
    expect(outcomesOf('Одна коробка пустая. На вазе трещина').slice(0, 2).sort()).toEqual([
      'defect',
      'empty-box',
    ]);
  });

  test('what nobody here answers gets no card', () => {
    expect(outcomesOf('Какая завтра погода в Самаре?')).toEqual([]);
  });

  test('of what is not ours more is heard among many words than among few', () => {
    const taught = sourcesOf(TOLD, OTHERS);
    const cardsOf = (story: string) => hearStory(taught, story, TODAY).cards;
    const atLength = Array.from(
      { length: 100 },
      (_, at) => `слово${'абвгдежзик'[at % 10] ?? ''}${'лмнопрстуф'[Math.floor(at / 10)] ?? ''}`,
    );
    expect(cardsOf('Посылка, погода')).toEqual([]);
    expect(cardsOf(`Посылка, погода. ${atLength.join(' ')}`)).not.toEqual([]);
  });

  test('names values beside', () => {
    expect(hear('Заказ 12345678-0001 не привезли').values).toMatchObject([
      { type: 'order', value: '12345678-0001', text: '12345678-0001', clause: 'Заказ 12345678-0001' },
    ]);
  });
});
