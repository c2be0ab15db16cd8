import { describe, expect, test } from 'vitest';
import { HANDED_QUERY_KEY } from '../domain/permalink/query-address.ts';
import { RECENT_QUERIES_KEY } from '../domain/search/recent-queries.ts';
import { draftKey, formatDraft, keptFormKey } from '../domain/message/draft.ts';
import { DESK_KEYS } from '../domain/memory/desk-memory.ts';
import { formatKeptList } from '../domain/memory/kept-list.ts';
import { SETTINGS } from '../domain/settings/settings.ts';
import { HEARD_KEY, STORY_KEY } from '../domain/settings/story-keys.ts';
import { keptText } from './settings.ts';

const DRAFT = formatDraft({ title: 'Напишите', tone: 'short', values: new Map() });

describe('keptText', () => {
  test.each([
    [SETTINGS.theme.key, 'dark', 'Оформление: тёмное'],
    [SETTINGS.editor.key, 'yes', 'Я редактор'],
    [SETTINGS.keys.key, 'yes', 'Одиночные клавиши'],
    [SETTINGS.recent.key, 'yes', 'Помнить недавние запросы'],
    [RECENT_QUERIES_KEY, formatKeptList(['чат', 'курьер']), 'Недавние запросы: чат; курьер'],
    [HANDED_QUERY_KEY, 'где мой заказ', 'Длинный запрос для поиска, только в этой вкладке'],
    [STORY_KEY, 'чайник', '«Расскажите, что случилось»: ваши слова, только в этой вкладке'],
    [HEARD_KEY, '[]', '«Расскажите, что случилось»: что мы поняли, только в этой вкладке'],
    [draftKey('opozdal'), DRAFT, 'Черновик сообщения «Напишите»'],
    [keptFormKey('opozdal'), DRAFT, 'Сообщение «Напишите», только в этой вкладке'],
    [SETTINGS.desk.key, 'yes', 'Страница для операторов: помнить на этом устройстве'],
    [DESK_KEYS.pinned, formatKeptList(['А-12', 'Р-2']), 'Страница для операторов, закреплено: А-12; Р-2'],
    [DESK_KEYS.used, formatKeptList(['А-12']), 'Страница для операторов, недавнее: А-12'],
    [DESK_KEYS.name, 'Ольга', 'Страница для операторов, ваше имя: Ольга'],
    [DESK_KEYS.signature, 'С уважением', 'Страница для операторов, ваша подпись: С уважением'],
    [
      DESK_KEYS.visits,
      '2026-11-26 2026-11-28',
      'Страница для операторов, дни последних визитов: 26 ноября 2026; 28 ноября 2026',
    ],
    [SETTINGS.keys.key, 'no', 'help:keys=no'],
    ...['__proto__', 'constructor', 'toString'].map((word) => [
      SETTINGS.theme.key,
      word,
      `help:theme=${word}`,
    ]),
    ['help:future', '1', 'help:future=1'],
  ])('says what %s=%s means', (key, value, expected) => {
    expect(keptText(key, value)).toBe(expected);
  });

  test('shows the start of what is longer than anything that the site keeps', () => {
    expect(keptText('help:future', 'я'.repeat(300_000))).toBe(`help:future=${'я'.repeat(988)}…`);
  });

  test('has words for every value of every setting', () => {
    const pairs = Object.values(SETTINGS).flatMap(({ key, values }) =>
      values.map((value) => [key, value] as const),
    );
    expect(pairs.filter(([key, value]) => keptText(key, value) === `${key}=${value}`)).toEqual([]);
  });
});
