/** A word, a sign, or a number with its groups of digits. */
export interface Token {
  readonly text: string;
  /** The digits of a number as they are grouped. */
  readonly groups: readonly string[];
}

const TOKEN = /\d+(?:(?: ?- ?| )\d+)*(?![\p{L}\d]|-\p{L}(?!\p{L}))|[\p{L}\d]+(?:-[\p{L}\d]+)*|[^\s\p{L}\d]/gu;

/**
 * The sentences of a normal text by words, numbers and signs.
 * @example sentencesOf('код 45-12. где?') → [[{ text: 'код', … }, { text: '45-12', groups: ['45', '12'] }], …]
 */
export function sentencesOf(normalText: string): readonly (readonly Token[])[] {
  return splitSentences(normalText).map((sentence) =>
    (sentence.match(TOKEN) ?? []).map((text) => ({
      text,
      groups: /^[\d -]+$/.test(text) ? (text.match(/\d+/g) ?? []) : [],
    })),
  );
}

/**
 * The sentences of a normal text with their marks.
 * @example splitSentences('где он? жду.') → ['где он?', 'жду.']
 */
export function splitSentences(normalText: string): readonly string[] {
  return normalText.replace(/([.!?…]) /g, '$1\n').split('\n');
}
