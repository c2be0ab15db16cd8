import { placeholdersIn } from '../domain/mention/placeholders.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import { readerTexts, type WrittenTexts } from './reader-texts.ts';
import { sentenceFaults, type SentenceFault } from './sentence.ts';

type Shape = (text: string) => SentenceFault | undefined;

/** What stands alone, as a heading or an item does. */
const heading: Shape = (text) => {
  const opening = text.trim().replace(/^[«(]/, '');
  if (/^\p{Ll}/u.test(opening)) return { found: text, expected: 'заглавную букву в начале' };
  return /[^.]\.$/.test(text.trim()) ? { found: text, expected: 'без точки в конце' } : undefined;
};
/** What goes on from words of the page: «Подождите, пока…». */
const phrase: Shape = (text) => {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.trim()) && placeholdersIn(text)[0]?.start !== 0;
  if (isCapital) return { found: text, expected: 'строчную букву в начале: текст продолжает фразу' };
  return /[.!?]$/.test(text.trim()) ? { found: text, expected: 'без знака в конце' } : undefined;
};
const sentence: Shape = (text) => sentenceFaults(text)[0];
const FIRST_PERSON = /(?<!\p{L})(?:я|мне|меня|мной|мой|моя|моё|мои|моего|моей|моих|мою)(?!\p{L})/iu;
/** What is said to visitors of themselves. */
const circumstance: Shape = (text) =>
  FIRST_PERSON.test(text)
    ? { found: text, expected: 'второе лицо: «Вы не успеваете», «ваш заказ»' }
    : heading(text);

/** How the texts of a field are written, by collection and path. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'articles.question': heading,
  'articles.instead.*': heading,
  'articles.purpose': phrase,
  'questions.title': heading,
  'questions.answers.*.label': heading,
  'questions.answers.*.circumstance': circumstance,
  'outcomes.title': heading,
  'outcomes.why': sentence,
  'outcomes.next': sentence,
  'outcomes.late': sentence,
  'outcomes.sign': phrase,
  'facts.statement': heading,
  'facts.short': heading,
};

/** Texts that would not stand where the page puts them: an item with a full stop, a phrase in capitals, «я» of a reader. */
export function checkTextShapes(draft: WrittenTexts): readonly Issue[] {
  return readerTexts(draft).flatMap(({ collection, file, path, text, lineAt }) => {
    const [, bare] = WHOLLY_QUOTED.exec(text) ?? [];
    const fault =
      bare === undefined || path.length === 0
        ? SHAPES[
            `${collection}.${path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('.')}`
          ]?.(text)
        : { found: text, expected: bare };
    if (fault === undefined) return [];
    return [
      issueAt('text-shape', { file, line: lineAt(0) }, { ...fault, found: quoteIn(fault.found, path) }),
    ];
  });
}

/** A sentence that a word processor or a chat has put in quotation marks. */
const WHOLLY_QUOTED = /^[«“„]([^«»“”„]*[.!?…])[»”“]$/;
