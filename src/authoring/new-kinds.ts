import { addDays } from '../domain/calendar/day.ts';
import { latinName } from '../domain/language/latin-name.ts';
import type { Lock } from '../domain/permalink/lock.ts';
import { freeNumber } from '../domain/permalink/number.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Content } from '../schemas/content.ts';
import type { EntryValues } from './compose-entry.ts';

/** What is known of the content when something is added to it. */
export interface KnownContent extends Pick<Content, 'articles' | 'outcomes'> {
  readonly permalinks: { readonly value: Lock } | undefined;
}

/** Something an editor may add, with what is proposed for it. */
export interface NewKind {
  /** In the words of «Что добавить?». */
  readonly title: string;
  /** In the words of a link. */
  readonly action: string;
  readonly collection: CollectionName;
  /** The field whose words name the file. */
  readonly named: string;
  /** Path inside the content folder. */
  readonly pathOf: (name: string, values: EntryValues) => string;
  /** What need not be asked. */
  readonly propose: (content: KnownContent, values: EntryValues, today: string) => EntryValues;
  /** The text below the fields, of pages. */
  readonly body?: string;
  /** The line that is added, of what stands in a list of one file. */
  readonly lineOf?: (values: EntryValues) => unknown;
}

const DAYS_OF_TRUST = 182;
const UNSURE = {
  id: 'ne-znayu',
  role: 'unsure',
  label: 'Не знаю или другое',
  circumstance: 'Вы не уверены в ответе',
  to: '',
};

type NewKindName =
  'article' | 'question' | 'outcome' | 'message' | 'department' | 'notice' | 'change' | 'synonym';

/** What `npm run new` and the links for editors can add, by the word it is asked with. */
export const NEW_KINDS: Readonly<Record<NewKindName, NewKind>> = {
  article: {
    title: 'статья',
    action: 'Новая статья',
    collection: 'articles',
    named: 'question',
    pathOf: (name, { section }) => `articles/${String(section)}/${name}.mdx`,
    propose: (content, { section }, today) => ({
      number: nextNumber(content, 'articles'),
      audience: ['buyer'],
      related: [],
      ...upkeepFrom(today, ownerOf(content, section)),
    }),
    body: '\n‹Почему так: одно-два предложения.›\n\n## Что сделать {#chto-sdelat}\n\n<Steps>\n\n1. Откройте ‹что›.\n2. Напишите ‹куда›.\n\n</Steps>\n',
  },
  question: {
    title: 'вопрос дерева',
    action: 'Новый вопрос',
    collection: 'questions',
    named: 'title',
    pathOf: (name) => `tree/questions/${name}.yaml`,
    propose: (content, _, today) => ({
      answers: [{ id: '', label: '', circumstance: '', to: '' }, UNSURE],
      ...upkeepFrom(today, ownerOf(content)),
    }),
  },
  outcome: {
    title: 'исход дерева',
    action: 'Новый исход',
    collection: 'outcomes',
    named: 'title',
    pathOf: (name) => `tree/outcomes/${name}.mdx`,
    propose: (content, _, today) => ({
      number: nextNumber(content, 'outcomes'),
      ...upkeepFrom(today, ownerOf(content)),
    }),
  },
  message: {
    title: 'сообщение',
    action: 'Новое сообщение',
    collection: 'messages',
    named: 'name',
    pathOf: (name) => `messages/${name}.md`,
    propose: () => ({
      fields: {
        order: { type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678-0001' },
      },
    }),
    body: '\nЗдравствуйте! Заказ {{order}}: ‹что случилось›.\n\nПрошу ‹что›.\n',
  },
  department: {
    title: 'отдел',
    action: 'Новый отдел',
    collection: 'departments',
    named: 'title',
    pathOf: (name) => `departments/${name}.yaml`,
    propose: () => ({ doesNot: [], prepare: [] }),
  },
  notice: {
    title: 'объявление',
    action: 'Объявление',
    collection: 'notices',
    named: 'text',
    pathOf: (name) => `notices/${name}.yaml`,
    propose: (_content, _values, today) => ({ from: `${today}T00:00+03:00`, until: `${today}T23:59+03:00` }),
  },
  change: {
    title: 'что изменилось: строка в ленте',
    action: 'Что изменилось',
    collection: 'changes',
    named: 'text',
    pathOf: (name, { date }) => `changes/${String(date)}-${name}.yaml`,
    propose: (_content, _values, today) => ({ date: today }),
  },
  synonym: {
    title: 'слова, которые значат одно и то же',
    action: 'Слова поиска',
    collection: 'synonyms',
    named: 'words',
    pathOf: () => 'search/synonyms.yaml',
    propose: () => ({}),
    lineOf: ({ words }) => words,
  },
};

function nextNumber(content: KnownContent, collection: 'articles' | 'outcomes'): number {
  const published = Object.keys(content.permalinks?.value[collection] ?? {}).map(Number);
  return freeNumber([...published, ...content[collection].map(({ value }) => value.number)]);
}

/** Who answers for most articles of the section, or of all. */
function ownerOf({ articles }: KnownContent, section?: unknown): string {
  const near = articles.filter(({ folder }) => section === undefined || folder === section);
  const owners = Map.groupBy(near.length > 0 ? near : articles, ({ value }) => value.owner);
  const [most] = [...owners].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? '';
}

function upkeepFrom(today: string, owner: string): EntryValues {
  return { owner, reviewed: today, reviewBy: addDays(today, DAYS_OF_TRUST) };
}

const LONGEST_NAME = 40;

/**
 * A name for the file of a page, from the words of its title; no file of the collection has it.
 * @example fileName('Можно ли ускорить доставку?', new Set()) → 'mozhno-li-uskorit-dostavku'
 */
export function fileName(title: string, taken: ReadonlySet<string>): string {
  const words = latinName(title).split('-');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST_NAME && name !== '') break;
    name = longer;
  }
  for (let count = 2, free = name; ; count += 1, free = `${name}-${String(count)}`) {
    if (!taken.has(free)) return free;
  }
}
