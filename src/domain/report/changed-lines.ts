/** A line of a file that is shown; what others have differently is marked. */
export interface ShownLine {
  readonly text: string;
  readonly isChanged: boolean;
}

/** So many lines are shown around a change, so many of it, so much of each. */
const AROUND = 2;
const MOST_LINES = 12;
const LONGEST_LINE = 160;
const LEFT_OUT = '…';

/** The lines of a text that another has not, and those around them; the beginning of the text if there are none. */
export function changedLines(text: string, other: string): readonly ShownLine[] {
  const lines = linesOf(text);
  const others = linesOf(other);
  const least = Math.min(lines.length, others.length);
  let same = 0;
  while (same < least && lines[same] === others[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < least - same && lines.at(-1 - sameAtEnd) === others.at(-1 - sameAtEnd)) sameAtEnd += 1;
  const end = lines.length - sameAtEnd;
  const first = Math.max(0, same - AROUND);
  const last = Math.min(lines.length, end + AROUND);
  const shown = lines.slice(first, last).map((line, at) => ({
    text: line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) + LEFT_OUT : line,
    isChanged: first + at >= same && first + at < end,
  }));
  if (shown.length <= MOST_LINES) return shown;
  return [...shown.slice(0, MOST_LINES), { text: LEFT_OUT, isChanged: false }];
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
