import { quote } from '../domain/report/quote.ts';
import { readDocument, type SourceFault } from './source-file.ts';

/** What to do about a line that is no YAML, and which line that is. */
interface YamlAdvice {
  readonly line: number;
  readonly expected: string;
  readonly fix: string;
}

const SAME_INDENT = 'такой же отступ, как у соседних строк';
const IN_LINE = 'начните строку с того же места, что и соседние';
const COLON = 'текст в кавычках: двоеточие с пробелом начинает новое поле';
const START = 'текст в кавычках: такой знак в начале значит в YAML другое';
/** Signs that begin something else than a text. */
const BEGINS_OTHER = /^\s*(?:- )?(?:[\w-]+: +)?[&!*%@`|>,?]/;
const BEGINS_LIST = /^\s*(?:- )?[\w-]+: +- /;
/** A dash of a text where a list has a hyphen; the parser may notice one line later. */
const DASH = /^(\s*)[–—−](?= )/;
const ITEM = /^(\s*)- /;
/** A field that goes on in the line of another. */
const SECOND_FIELD = /^\s*(?:- )?[\w-]+: .*? ([a-z][A-Za-z]+: .*)$/;
/** An entry that goes on in the line of another. */
const SECOND_ENTRY = /^- *\{[^{}]*\} *(- *\{.*)$/;
/** A value of a list in braces with a colon of its own. */
const COLON_IN_BRACES = /[{,] *([\w-]+: )([^,{}[\]"':]+: [^,{}[\]"']+?) *(?=[,}])/;
const NO_SPACE = [
  [/^(\s*(?:- )?[\w-]+):(?=[^\s/])/, '$1: ', 'пробел после двоеточия'],
  [/^(\s*)-(?=[^\s-])/, '$1- ', 'пробел после дефиса'],
  [/^(\s*(?:- )?[a-z][A-Za-z]*) *= */, '$1: ', 'двоеточие после названия поля'],
] as const;

/** What the editor meant by a line, as far as it shows; lines are the whole file's. */
export function adviseOnYaml(lines: readonly string[], { line, code }: SourceFault): YamlAdvice {
  const text = lines[line - 1] ?? '';
  const at = (expected: string, fix: string, place = line) => ({ line: place, expected, fix });
  switch (code) {
    case 'DUPLICATE_KEY':
      // An entry begins with its id.
      if (/^ {2,}id:/.test(text))
        return at('дефис перед первым полем записи', replaceLine(text.replace(/ {2}(?=id:)/, '- ')));
      return at('каждое поле один раз', `оставьте одну строку из двух: ${sameKey(lines, line)}`);
    case 'TAB_AS_INDENT':
      return at('отступ пробелами, а не табуляцией', 'замените табуляцию в начале строки пробелами');
    case 'MULTIPLE_DOCS':
      return at('поля без --- между ними', 'удалите строку ---');
    case 'NAMED_VALUE':
      return at('значения без имён', 'уберите имена с «&» и «*», повторите само значение');
    case 'CUT_TEXT':
      return at('текст с «#» в кавычках; пояснение — с пробелом после «#»', replaceLine(withQuotes(text)));
    case 'BAD_DQ_ESCAPE':
      return at('текст без «\\»', 'уберите «\\»');
    case 'MENTION':
      return at(
        'текст с {{…}} в кавычках',
        withQuotes(text) === undefined ? 'возьмите {{…}} в кавычки: "{{…}}"' : replaceLine(withQuotes(text)),
      );
    default:
  }
  const dash = [line, line - 1].find((place) => DASH.test(lines[place - 1] ?? ''));
  if (dash !== undefined) {
    const right = (lines[dash - 1] ?? '').replace(DASH, '$1-');
    return at('дефис вместо тире', replaceLine(right), dash);
  }
  if (BEGINS_OTHER.test(text) || BEGINS_LIST.test(text)) return at(START, replaceLine(withQuotes(text)));
  for (const [pattern, right, expected] of NO_SPACE) {
    if (pattern.test(text)) return at(expected, replaceLine(text.replace(pattern, right)));
  }
  if (code === 'ITEM_INDENT') return at(SAME_INDENT, IN_LINE);
  if (code === 'BAD_INDENT' && ITEM.test(text)) return at(SAME_INDENT, IN_LINE, oddItem(lines, line));
  const [, more] = SECOND_ENTRY.exec(text) ?? [];
  if (more !== undefined) return at('каждая запись на своей строке', `перенесите на новую строку: ${more}`);
  const [, key, value] = COLON_IN_BRACES.exec(text) ?? [];
  if (code === 'BLOCK_IN_FLOW' && key !== undefined && value !== undefined)
    return at(COLON, `возьмите значение в кавычки: ${key}"${value}"`);
  const open = openBracket(lines, line);
  if (open !== undefined && code === 'BAD_INDENT') return open;
  if (!/:(?:\s|$)/.test(text) && !/^\s*- /.test(text) && text.trim() !== '' && code !== 'MISSING_CHAR')
    return at('продолжение текста с отступом', 'соедините строку с предыдущей');
  if (isSound(text)) {
    // The parser takes what is too far to the right for more of the line above.
    const place = code === 'BLOCK_AS_IMPLICIT_KEY' ? nextLine(lines, line) : line;
    return at(SAME_INDENT, IN_LINE, place);
  }
  if (code === 'MISSING_CHAR')
    return at('кавычка в конце, если она есть в начале', replaceLine(withQuotes(text)));
  const [, second] = SECOND_FIELD.exec(text) ?? [];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && second !== undefined)
    return at('каждое поле на своей строке', `перенесите на новую строку: ${second}`);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return at(COLON, replaceLine(withQuotes(text)));
  const right = withQuotes(text);
  if (right === undefined && text.includes('{{'))
    return at('текст с {{…}} в кавычках', 'возьмите текст с {{…}} в кавычки');
  return right === undefined
    ? at('поле: значение', 'запишите строку как «поле: значение», текст возьмите в кавычки')
    : at('текст в двойных кавычках, внутри — «ёлочки»', replaceLine(right));
}

function replaceLine(right: string | undefined): string {
  return right === undefined ? 'возьмите текст в кавычки' : `замените строку на ${right}`;
}

/**
 * The line with its value in quotes and «ёлочки» inside; `undefined` if it has no value of its own.
 * @example withQuotes('hint: Статус: "в пути"') → 'hint: "Статус: «в пути»"'
 */
function withQuotes(line: string): string | undefined {
  const [, key = '', value = ''] = /^(\s*(?:- )?(?:[\w-]+: +)?)((?:\{\{|[^\s{[]).*)$/.exec(line) ?? [];
  if (value === '' || key.trim() === '') return undefined;
  const bare = /^(["'])(.*?)\1?$/.exec(value)?.[2] ?? /^[«“„]([^«»“”„]*)[»“”]$/.exec(value)?.[1] ?? value;
  return `${key}"${bare.replaceAll(/"([^"]*)"/g, '«$1»').replaceAll('"', '')}"`;
}

/** Where the field of a line stands first. */
function sameKey(lines: readonly string[], line: number): string {
  const [start = ''] = /^\s*[^:]+:/.exec(lines[line - 1] ?? '') ?? [];
  const first = lines.findIndex((other) => other.startsWith(start));
  const key = quote(start.slice(0, -1));
  return first === -1 || first === line - 1
    ? `поле ${key} уже есть выше`
    : `поле ${key} есть и в строке ${String(first + 1)}`;
}

/** The line above whose bracket nobody closes. */
function openBracket(lines: readonly string[], line: number): YamlAdvice | undefined {
  for (let place = line; place > 0; place -= 1) {
    const text = lines[place - 1] ?? '';
    const [opened, closed] = [/[[{]/g, /[\]}]/g].map((bracket) => text.match(bracket)?.length ?? 0);
    // What ends with a comma goes on in the next line.
    if ((opened ?? 0) <= (closed ?? 0) || text.trimEnd().endsWith(',')) continue;
    const bracket = text.lastIndexOf('[') > text.lastIndexOf('{') ? ']' : ' }';
    const whole = `${text.trimEnd()}${bracket}`;
    const fix = isSound(whole) ? replaceLine(whole) : 'закройте скобку';
    return { line: place, expected: 'закрытая скобка', fix };
  }
  return undefined;
}

/** Of an item and the one above it, which begin in different places, the one that differs from the next too. */
function oddItem(lines: readonly string[], line: number): number {
  const indentAt = (place: number) => ITEM.exec(lines[place - 1] ?? '')?.[1]?.length;
  const above = lines.slice(0, line - 1).findLastIndex((other) => ITEM.test(other)) + 1;
  const next = lines.findIndex((other, at) => at >= line && ITEM.test(other)) + 1;
  return above > 0 && indentAt(next) === indentAt(line) ? above : line;
}

/** Whether the line by itself is YAML. */
function isSound(line: string): boolean {
  return readDocument(line.trim()).faults.length === 0;
}

function nextLine(lines: readonly string[], line: number): number {
  const next = lines.slice(line).findIndex((other) => other.trim() !== '');
  return next === -1 ? line : line + next + 1;
}
