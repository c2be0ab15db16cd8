import { garbledText, type DecodedText } from '../domain/language/decode-text.ts';
import { lineAt } from '../domain/language/line-at.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';

/** What a file holds: as it was written, as it is read, and its encoding, if that is not ours. */
interface FileText {
  readonly written: string;
  readonly text: string;
  readonly foreign: DecodedText['foreign'];
}

/** The issue of a file that is larger than anybody would write it. */
export function largeIssue(file: string, bytes: number, mostBytes: number): Issue {
  const kilobytes = (count: number) => `${String(Math.ceil(count / 1000))} КБ`;
  const details = { found: kilobytes(bytes), expected: `не больше ${kilobytes(mostBytes)}` };
  return issueAt('large-file', { file, line: 1 }, details);
}

/** The issue of a file that is listed and cannot be opened. */
export function unopenedIssue(file: string): Issue {
  const details = { found: 'файл не открывается', fix: 'загрузите файл заново' };
  return issueAt('missing-file', { file, line: 1 }, details);
}

/** The issue of a text that nobody can make sense of, if it is one. */
export function unreadableIssue(file: string, { written, text, foreign }: FileText): Issue | undefined {
  return foreign === undefined
    ? (garbledIssue(file, written) ?? conflictIssue(file, text))
    : encodingIssue(file, foreign);
}

function encodingIssue(file: string, foreign: NonNullable<DecodedText['foreign']>): Issue {
  const found = foreign === 'unknown' ? 'знаки, которые не прочесть: «\uFFFD»' : `кодировка ${foreign}`;
  return issueAt('wrong-encoding', { file, line: 1 }, { found, expected: 'кодировка UTF-8' });
}

/** Letters that were read in the wrong encoding before they were saved in the right one. */
function garbledIssue(file: string, text: string): Issue | undefined {
  const garbled = garbledText(text);
  if (garbled === undefined) return undefined;
  const line = lineAt(text, garbled.index);
  return issueAt(
    'wrong-encoding',
    { file, line },
    {
      found: quote(garbled.found),
      expected: 'русские буквы',
      nearest: [garbled.right],
      fix: 'вставьте текст заново: какая-то программа прочла его не в той кодировке',
    },
  );
}

/** What two people wrote at once, both versions in the file: neither is read. */
function conflictIssue(file: string, text: string): Issue | undefined {
  const before = /^(?:<{7}|>{7})(?: |$)/m.exec(text);
  if (before === null) return undefined;
  const line = lineAt(text, before.index);
  return issueAt('conflict-markers', { file, line }, { found: quote(text.split('\n')[line - 1]) });
}
