import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { SourceFault } from './source-file.ts';

const QUOTED = 'текст в двойных кавычках, внутри — «ёлочки»';

const YAML_FAULTS: Partial<Record<SourceFault['code'], string>> = {
  BAD_ALIAS: 'текст в кавычках: звёздочка в начале значит в YAML другое',
  BAD_SCALAR_START: 'текст в кавычках: такой знак в начале значит в YAML другое',
  BLOCK_AS_IMPLICIT_KEY: 'текст в кавычках: двоеточие с пробелом начинает новое поле',
  DUPLICATE_KEY: 'каждое поле один раз',
  MISSING_CHAR: 'кавычка в конце, если она есть в начале',
  TAB_AS_INDENT: 'отступ пробелами, а не табуляцией',
  BAD_INDENT: 'такой же отступ, как у соседних строк, и закрытые скобки',
};
/** Faults that quotes around the value put right. */
const UNQUOTED: ReadonlySet<SourceFault['code']> = new Set([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

/** What an editor reads about a line that is no YAML. */
export function yamlIssue(file: string, text: string, fault: SourceFault): Issue {
  const place = { file, line: fault.line };
  const line = text.split('\n')[fault.line - 1] ?? '';
  const right = UNQUOTED.has(fault.code) ? withQuotes(line) : undefined;
  const expected = YAML_FAULTS[fault.code] ?? (right === undefined ? 'поле: значение' : QUOTED);
  return issueAt('yaml-syntax', place, {
    found: quote(line),
    expected,
    ...(right !== undefined && { fix: `замените строку на ${right}` }),
  });
}

/**
 * The line with its value in quotes and «ёлочки» inside; `undefined` if it has no value of its own.
 * @example withQuotes('hint: Статус: "в пути"') → 'hint: "Статус: «в пути»"'
 */
function withQuotes(line: string): string | undefined {
  const [, key = '', value = ''] = /^(\s*(?:- )?[\w-]+: )([^\s{[|>].*)$/.exec(line) ?? [];
  if (value === '') return undefined;
  const bare = /^(["'])(.*?)\1?$/.exec(value)?.[2] ?? value;
  return `${key}"${bare.replaceAll(/"([^"]*)"/g, '«$1»').replaceAll('"', '')}"`;
}

const MDX_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/closing (tag|brace)|closing fragment/i, 'пару к открытому тегу или фигурной скобке'],
  [/create a comment/i, 'текст без комментариев'],
  [/create a link/i, 'ссылку в виде [текст](адрес)'],
];

/** What an editor reads about a body that is no MDX, from the parser's `line:column: message`. */
export function mdxIssue(file: string, text: string, bodyLine: number, message: string): Issue {
  const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
  const place = { file, line: bodyLine + line - 1 };
  const expected = MDX_FAULTS.find(([pattern]) => pattern.test(message))?.[1] ?? 'текст без знаков < и {';
  return issueAt('mdx-syntax', place, { found: quoteLine(text, place), expected });
}

function quoteLine(text: string, { line }: Place): string {
  return quote(text.split('\n')[line - 1] ?? '');
}
