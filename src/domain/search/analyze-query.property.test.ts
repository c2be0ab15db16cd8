import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { toEnglishLayout } from './keyboard.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const TOPICS = [
  'возврат денег на карту',
  'курьер не берёт трубку',
  'продлить срок хранения заказа',
  'отменить заказ из-за границы',
  'закрывающие документы для юрлица',
  'поставка задерживается на складе',
  'изменить адрес и пункт выдачи',
  'почему заблокировали аккаунт',
];
const lexicon = toyLexicon(TOPICS, [['рефанд', 'возврат']]);

/** Repeatable numbers below a limit: each run tries the same queries. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % limit;
  };
}

const SIGNS = Array.from("абвгдежзиклмнопрстуфхцчшщъыьэюяёqwertyuiop[];',.<>123 -?!🎁\u202E\uD83D");
const RUNS = 300;

function randomQueries(seed: number): readonly string[] {
  const next = numbersFrom(seed);
  return Array.from({ length: RUNS }, () => {
    const words = Array.from({ length: 1 + next(4) }, () => {
      const topic = (TOPICS[next(TOPICS.length)] ?? '').split(' ');
      const word = topic[next(topic.length)] ?? '';
      const at = next(word.length + 1);
      const sign = SIGNS[next(SIGNS.length)] ?? '';
      return [word, word.slice(0, at) + sign + word.slice(at), toEnglishLayout(word), sign][next(4)] ?? '';
    });
    return words.join(' ');
  });
}

describe('analyzeQuery', () => {
  test('understands what it understood the same way', () => {
    for (const query of randomQueries(1)) {
      const { words, understood } = analyzeQuery(query, lexicon);
      const again = analyzeQuery(understood, lexicon);
      expect(
        again.words.map(({ stem }) => stem),
        query,
      ).toEqual(words.map(({ stem }) => stem));
    }
  });

  test('never touches a good Russian query', () => {
    for (const topic of TOPICS) expect(analyzeQuery(topic, lexicon).understood).toBe(topic);
  });

  test('finds a good query again behind the wrong layout', () => {
    for (const topic of TOPICS) {
      const words = analyzeQuery(topic, lexicon).words.map(({ stem }) => stem);
      expect(
        analyzeQuery(toEnglishLayout(topic), lexicon).words.map(({ stem }) => stem),
        topic,
      ).toEqual(words);
    }
  });

  test('answers whatever is typed', () => {
    for (const query of randomQueries(2)) expect(() => analyzeQuery(query, lexicon), query).not.toThrow();
  });
});
