import { matchesIn } from '../domain/language/matches.ts';
import { PHONE } from '../domain/language/phone.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts, type ReaderText } from './reader-texts.ts';

/** What must not stand in a text, and where it may. */
interface TextRule {
  readonly slug: IssueSlug;
  readonly pattern: RegExp;
  readonly isAllowed?: (text: ReaderText) => boolean;
}

const REGISTRIES: ReadonlySet<CollectionName> = new Set(['channels', 'periods', 'site']);
/** Questions are put in readers' own words, fields of messages hold theirs. */
const READERS_WORDS: ReadonlySet<PropertyKey> = new Set(['question', 'fields', 'label', 'circumstance']);

const mayNameValues = ({ collection, path }: ReaderText) =>
  REGISTRIES.has(collection) || path.some((key) => READERS_WORDS.has(key));

/** A telephone or an e-mail address. */
export const WRITTEN_CONTACT = new RegExp(
  String.raw`(?<!\d)${PHONE}(?!\d)|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  'g',
);

const NUMBERS =
  'полтора|полторы|два|две|двух|три|трёх|трех|четыре|четырёх|четырех|пять|пяти|шесть|шести|семь|семи|десять|десяти';
const UNITS =
  'минуты|минуту|минут|часа|часов|час|день|дня|дней|сутки|суток|неделю|недели|недель|месяца|месяцев|месяц|года|год|лет';
const NUMBERED_PERIOD = String.raw`(?:\d+(?:[–-]\d+)?|${NUMBERS}) (?:(?:рабоч|календарн)[а-яё]* )?(?:${UNITS})`;
/** One of a unit goes without its numeral: «в течение недели». */
const SINGLE_PERIOD =
  'в течени[ие] (?:одного |одной )?(?:рабочего )?(?:часа|дня|суток|недели|месяца|года)|(?:через|спустя) (?:один |одну )?(?:рабочий )?(?:час|день|сутки|неделю|месяц|год)';
const WRITTEN_PERIOD = new RegExp(`(?<![а-яёa-z\\d])(?:${NUMBERED_PERIOD}|${SINGLE_PERIOD})(?![а-яё])`, 'gi');

const HER_ENDINGS = 'а|ла|на|ая|ась|лась';
/** «получил(а)», «получил/а», «получил/получила», «получил или получила». */
const BOTH_GENDERS = new RegExp(
  String.raw`(?<![а-яё])[а-яё]+(?:\((?:${HER_ENDINGS})\)|/(?:${HER_ENDINGS})(?![а-яё]))|(?<![а-яё])([а-яё]+л)(?:ся)?(?:/| или )\1а(?:сь)?(?![а-яё])`,
  'gi',
);

/** «Вы» inside of a sentence. */
const POLITE_CAPITAL = /(?<=[а-яё,;] )(?:Вы|Вас|Вам|Вами|Ваш[а-яё]{0,3})(?![а-яё])/g;

const RULES: readonly TextRule[] = [
  { slug: 'written-contact', pattern: WRITTEN_CONTACT, isAllowed: mayNameValues },
  { slug: 'written-period', pattern: WRITTEN_PERIOD, isAllowed: mayNameValues },
  { slug: 'gender-brackets', pattern: BOTH_GENDERS },
  { slug: 'polite-capital', pattern: POLITE_CAPITAL },
];

/** Contacts and periods outside of the registries, brackets of gender and a capital «Вы» in what readers see. */
export function checkTextRules(draft: Pick<ContentDraft, 'written' | 'pages'>): readonly Issue[] {
  return readerTexts(draft).flatMap((readerText) =>
    RULES.filter(({ isAllowed }) => isAllowed?.(readerText) !== true).flatMap(({ slug, pattern }) =>
      matchesIn(readerText.text, pattern).map(({ 0: found, index }) => {
        const place = { file: readerText.file, line: readerText.lineAt(index) };
        return issueAt(slug, place, { found: quoteIn(found, readerText.path) });
      }),
    ),
  );
}
