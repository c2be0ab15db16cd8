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
} from 'yaml';

/** A YAML text with the way from a value back to its line. */
export interface SourceDocument {
  readonly value: unknown;
  readonly faults: readonly SourceFault[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A line that is no YAML, and why: the parser's own code. */
export interface SourceFault {
  readonly line: number;
  readonly code: ErrorCode;
}

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
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const faults: SourceFault[] = firstErrors(document.errors).map(({ pos, code }) => ({
    line: lineAt(code === 'MISSING_CHAR' ? openedAt(document, pos[0]) : pos[0]),
    code,
  }));
  // An alias is always a forgotten quote («*важно*»), and an unresolved one makes `toJS` throw.
  visit(document, {
    Alias: (_, { range }) => {
      if (!faults.some(({ code }) => code === 'BAD_ALIAS'))
        faults.push({ line: lineAt(range?.[0] ?? 0), code: 'BAD_ALIAS' });
      return visit.REMOVE;
    },
  });
  return {
    value: document.toJS() as unknown,
    faults,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** After the first error the parser has lost its way; repeated keys don't mislead it. */
function firstErrors(errors: Document['errors']): Document['errors'] {
  const [first, ...rest] = errors;
  return first === undefined ? [] : [first, ...rest.filter(({ code }) => code === 'DUPLICATE_KEY')];
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
