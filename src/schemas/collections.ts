import type { z } from 'zod';
import { articleSchema } from './article.ts';
import { changeSchema } from './change.ts';
import { channelSchema } from './channel.ts';
import { departmentSchema } from './department.ts';
import { elsewhereSchema } from './elsewhere.ts';
import { factSchema } from './fact.ts';
import { forbiddenWordSchema } from './forbidden-word.ts';
import { factQuerySchema, headQuerySchema } from './golden-query.ts';
import { goldenMessageSchema } from './golden-message.ts';
import { goldenStorySchema } from './golden-story.ts';
import { journeySchema } from './journey.ts';
import { lettersSchema } from './letters.ts';
import { messageChecksSchema } from './message-checks.ts';
import { messageSchema } from './message.ts';
import { newPageSchema } from './new-page.ts';
import { noticeSchema } from './notice.ts';
import { outcomeSchema } from './outcome.ts';
import { ownerSchema } from './owner.ts';
import { periodSchema } from './period.ts';
import { permalinksLockSchema } from './permalinks-lock.ts';
import { productionYearSchema } from './production-year.ts';
import { questionSchema } from './question.ts';
import { redirectSchema } from './redirect.ts';
import { searchPagesSchema } from './search-pages.ts';
import { sectionSchema } from './section.ts';
import { siteSchema } from './site.ts';
import { synonymsSchema } from './synonyms.ts';
import { toldSchema } from './told.ts';

/** Where a collection of `content/` lives, how its files hold entries, and what an entry is. */
export interface Collection {
  /** One entry a file, a list of them, or one with a body: of MDX, or of plain text with `{{…}}`. */
  readonly shape: 'record' | 'list' | 'page' | 'text-page';
  /** What its files hold, for editors. */
  readonly title: string;
  /** The file as editors read it in reports; `‹…›` stands for a name in Latin letters. */
  readonly pattern: string;
  readonly schema: z.ZodType;
  /** Whether there is no site without the file. */
  readonly required?: true;
}

/** Every collection: what is read, judged, offered to pages and named in messages about misplaced files. */
export const COLLECTIONS = {
  site: {
    shape: 'record',
    title: 'Сайт и магазин',
    pattern: 'site.yaml',
    schema: siteSchema,
    required: true,
  },
  sections: {
    shape: 'list',
    title: 'Разделы',
    pattern: 'sections.yaml',
    schema: sectionSchema,
    required: true,
  },
  owners: {
    shape: 'list',
    title: 'Кто отвечает за страницы',
    pattern: 'owners.yaml',
    schema: ownerSchema,
    required: true,
  },
  channels: {
    shape: 'list',
    title: 'Каналы: единственное место, где написаны контакты',
    pattern: 'channels.yaml',
    schema: channelSchema,
    required: true,
  },
  periods: {
    shape: 'list',
    title: 'Сроки: единственное место, где они написаны',
    pattern: 'periods.yaml',
    schema: periodSchema,
    required: true,
  },
  productionCalendar: {
    shape: 'list',
    title: 'Выходные и рабочие дни года',
    pattern: 'production-calendar.yaml',
    schema: productionYearSchema,
  },
  redirects: {
    shape: 'list',
    title: 'Переезды: что теперь вместо старых адресов, мест и ответов',
    pattern: 'redirects.yaml',
    schema: redirectSchema,
  },
  synonyms: {
    shape: 'list',
    title: 'Слова, которые значат одно и то же',
    pattern: 'search/synonyms.yaml',
    schema: synonymsSchema,
  },
  searchPages: {
    shape: 'record',
    title: 'Как ищут постоянные страницы',
    pattern: 'search/pages.yaml',
    schema: searchPagesSchema,
  },
  elsewhere: {
    shape: 'list',
    title: 'Темы, о которых спрашивают везде, а здесь не пишут',
    pattern: 'search/elsewhere.yaml',
    schema: elsewhereSchema,
  },
  queries: {
    shape: 'list',
    title: 'Эталонные запросы: какие факты на них отвечают',
    pattern: 'search/queries.yaml',
    schema: factQuerySchema,
  },
  headQueries: {
    shape: 'list',
    title: 'Частые запросы: какие страницы на них отвечают',
    pattern: 'search/head-queries.yaml',
    schema: headQuerySchema,
  },
  stories: {
    shape: 'list',
    title: 'Эталонные рассказы: какой исход и какие значения в них',
    pattern: 'search/stories.yaml',
    schema: goldenStorySchema,
  },
  told: {
    shape: 'record',
    title: 'Как о беде рассказывают: на этих рассказах учится их понимание',
    pattern: 'search/told/‹исход›.yaml',
    schema: toldSchema,
  },
  goldenMessages: {
    shape: 'list',
    title: 'Эталонные сообщения операторам: какие страницы на них отвечают',
    pattern: 'search/messages.yaml',
    schema: goldenMessageSchema,
  },
  newPages: {
    shape: 'list',
    title: 'Новые страницы, которые годятся вместо старых',
    pattern: 'search/new-pages.yaml',
    schema: newPageSchema,
  },
  forbiddenWords: {
    shape: 'list',
    title: 'Слова, которых не должен видеть читатель',
    pattern: 'forbidden-words.yaml',
    schema: forbiddenWordSchema,
  },
  messageChecks: {
    shape: 'record',
    title: 'Советы тем, кто заполняет сообщение',
    pattern: 'message-checks.yaml',
    schema: messageChecksSchema,
    required: true,
  },
  letters: {
    shape: 'record',
    title: 'Какими бывают письма: на них учатся советы тем, кто заполняет сообщение',
    pattern: 'letters/‹имя›.yaml',
    schema: lettersSchema,
  },
  journeys: {
    shape: 'list',
    title: 'Истории: какие ответы к какому исходу ведут',
    pattern: 'tree/journeys.yaml',
    schema: journeySchema,
  },
  permalinks: {
    shape: 'record',
    title: 'Всё опубликованное: его пишет программа',
    pattern: 'permalinks.lock.json',
    schema: permalinksLockSchema,
    required: true,
  },
  facts: {
    shape: 'list',
    title: 'Факты: что поддержка может, чего не может, кто решает',
    pattern: 'facts/‹имя›.yaml',
    schema: factSchema,
  },
  departments: {
    shape: 'record',
    title: 'Отделы: кто что решает',
    pattern: 'departments/‹имя›.yaml',
    schema: departmentSchema,
  },
  articles: {
    shape: 'page',
    title: 'Статьи: каждая отвечает на один вопрос',
    pattern: 'articles/‹раздел›/‹имя›.mdx',
    schema: articleSchema,
  },
  questions: {
    shape: 'record',
    title: 'Вопросы дерева',
    pattern: 'tree/questions/‹имя›.yaml',
    schema: questionSchema,
  },
  outcomes: {
    shape: 'page',
    title: 'Исходы дерева',
    pattern: 'tree/outcomes/‹имя›.mdx',
    schema: outcomeSchema,
  },
  messages: {
    shape: 'text-page',
    title: 'Сообщения, которые копирует посетитель',
    pattern: 'messages/‹имя›.md',
    schema: messageSchema,
  },
  notices: {
    shape: 'record',
    title: 'Объявления «Сейчас у всех так»',
    pattern: 'notices/‹имя›.yaml',
    schema: noticeSchema,
  },
  changes: {
    shape: 'record',
    title: 'Что изменилось: лента для читателей и операторов',
    pattern: 'changes/‹имя›.yaml',
    schema: changeSchema,
  },
} as const satisfies Readonly<Record<string, Collection>>;

type Collections = typeof COLLECTIONS;

/** Name of a collection of `content/`. */
export type CollectionName = keyof Collections;

/** What an entry of the collection is, once its schema has passed it. */
export type ValueOf<N extends CollectionName> = z.output<Collections[N]['schema']>;

/** Collections whose entries have a body. */
export type PageName = {
  [N in CollectionName]: Collections[N]['shape'] extends 'page' | 'text-page' ? N : never;
}[CollectionName];

/** Collections that are one file with one entry. */
export type SingleName = {
  [N in CollectionName]: Collections[N] extends { shape: 'record'; pattern: `${string}‹${string}` }
    ? never
    : Collections[N]['shape'] extends 'record'
      ? N
      : never;
}[CollectionName];

/** The names of all collections. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

/** Whether the collection is one file with one entry. */
export function isSingle(name: CollectionName): name is SingleName {
  const { shape, pattern } = COLLECTIONS[name];
  return shape === 'record' && !pattern.includes('‹');
}

/** The key of an entry in Astro's collection, which keeps entries in the order of their keys. */
export function entryKey(position: number): string {
  return String(position).padStart(6, '0');
}
