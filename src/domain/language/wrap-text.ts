/**
 * The text in lines of at most `width` characters, broken between words; a word longer than a line is cut.
 * @example wrapText('Какой статус у заказа?', 12) → ['Какой статус', 'у заказа?']
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, piece) =>
    letters.slice(piece * width, (piece + 1) * width).join(''),
  );
}
