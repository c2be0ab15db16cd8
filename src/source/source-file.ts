import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Range,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A YAML text with the way from a value back to its line. */
export interface SourceDocument {
  readonly value: unknown;
  readonly faults: readonly SourceFault[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A line that is no YAML, and why. */
export interface SourceFault {
  readonly line: number;
  readonly code: FaultCode;
}

/**
 * The parser's codes, and ours for what it reads without a word otherwise than it was meant: a text that begins with
 * `&` or `!`, a `{{…}}` that begins one, items of a list that are not in line, and a text that ends at a `#` of its own.
 */
export type FaultCode = ErrorCode | 'ANCHOR' | 'NAMED_VALUE' | 'TAG' | 'MENTION' | 'ITEM_INDENT' | 'CUT_TEXT';

/** A page split in two. */
export interface SourcePage {
  /** The front matter; `undefined` if the file does not begin with one. */
  readonly document: SourceDocument | undefined;
  readonly body: string;
  /** Line on which the body begins. */
  readonly bodyLine: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m;

/** Reads YAML (JSON too); what is broken stands in `faults`, the rest is read all the same. */
export function readDocument(text: string, firstLine = 1): SourceDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    // It compares each key with all before it: of thousands that takes a minute.
    uniqueKeys: false,
    // The rest are words for programmers.
    logLevel: 'error',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors: SourceFault[] = firstErrors(errorsIn(document), lineAt).map(({ pos, code }) => ({
    line: lineAt(code === 'MISSING_CHAR' ? openedAt(document, pos[0]) : pos[0]),
    code,
  }));
  const misread = misreadings(document, text).map(({ offset, code }) => ({ line: lineAt(offset), code }));
  return {
    value: document.toJS() as unknown,
    // Where the parser has lost its way, the rest is read in any way.
    faults: errors.length > 0 ? errors : misread,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** What the parser reads without a word, the first of a kind; aliases are taken out, since unresolved ones make `toJS` throw. */
function misreadings(document: Document, text: string) {
  const first = new Map<FaultCode, number>();
  const add = (code: FaultCode, offset: number) => {
    if (!first.has(code)) first.set(code, offset);
  };
  const addMarks = ({ anchor, tag, range }: YAMLMap | YAMLSeq | Scalar) => {
    if (anchor !== undefined) add('ANCHOR', range?.[0] ?? 0);
    if (tag !== undefined) add('TAG', range?.[0] ?? 0);
  };
  visit(document, {
    Alias: (_, { range }) => {
      add('BAD_ALIAS', range?.[0] ?? 0);
      return visit.REMOVE;
    },
    Collection: (_, node) => {
      addMarks(node);
    },
    Pair: (_, { key }) => {
      if (!isMap(key) && !isSeq(key)) return undefined;
      add('MENTION', key.range?.[0] ?? 0);
      // As a name it would be written out, which takes twice as long for each pair of braces in it.
      return visit.REMOVE;
    },
    Scalar: (_, node) => {
      addMarks(node);
      const { type, range, comment } = node;
      if (type !== 'PLAIN' || !range) return;
      // A note to editors has a space after its mark.
      if (comment != null && /^[^\s#]/.test(comment)) add('CUT_TEXT', range[0]);
      const source = text.slice(range[0], range[1]);
      const joined = /\n\s*(?=[-–—−] )/.exec(source);
      if (joined !== null)
        add('ITEM_INDENT', source.startsWith('-') ? range[0] : range[0] + joined.index + joined[0].length);
    },
  });
  const anchor = first.get('ANCHOR');
  if (anchor !== undefined && first.delete('BAD_ALIAS')) {
    first.delete('ANCHOR');
    first.set('NAMED_VALUE', anchor);
  }
  return Array.from(first, ([code, offset]) => ({ code, offset }));
}

/** What the parser could not read, and where. */
type SourceError = Pick<Document['errors'][number], 'code' | 'pos'>;

/** The parser's errors and repeated keys, in the order of the text. */
function errorsIn({ contents, errors }: Document): readonly SourceError[] {
  const repeated = repeatedKeys(contents).map(([start, end]): SourceError => ({
    code: 'DUPLICATE_KEY',
    pos: [start, end],
  }));
  return [...errors, ...repeated].sort((one, other) => one.pos[0] - other.pos[0]);
}

/** Where keys stand that their map has already. */
function repeatedKeys(node: unknown): readonly Range[] {
  if (isSeq(node)) return node.items.flatMap(repeatedKeys);
  if (!isMap(node)) return [];
  const known = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const isRepeated = isScalar(key) && known.has(key.value);
    if (isScalar(key)) known.add(key.value);
    return [...(isRepeated && key.range ? [key.range] : []), ...repeatedKeys(value)];
  });
}

/** After the first error the parser has lost its way; repeated keys don't mislead it. Those of one block are one mistake. */
function firstErrors(
  errors: readonly SourceError[],
  lineAt: (offset: number) => number,
): readonly SourceError[] {
  const [first, ...rest] = errors;
  if (first === undefined) return [];
  const lines = new Set(errors.map(({ pos }) => lineAt(pos[0])));
  const begins = ({ code, pos }: SourceError) => code === 'DUPLICATE_KEY' && !lines.has(lineAt(pos[0]) - 1);
  return [first, ...rest.filter(begins)];
}

/** Where the quotation begins that is not closed before the offset. */
function openedAt(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range && range[0] < offset && offset <= range[2] + 1)
        start = range[0];
    },
  });
  return start;
}

/** Splits a page into front matter and body. */
export function readPage(text: string): SourcePage {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return { document: undefined, body: text, bodyLine: 1 };
  const [head, yaml = ''] = match;
  return {
    document: readDocument(yaml, 2),
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

/** Offset of the key or item at the path; of the nearest parent that is there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      const start = rangeStart(node);
      if (start === undefined) return offset;
      offset = start;
    } else {
      return offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
