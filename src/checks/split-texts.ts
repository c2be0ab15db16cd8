import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import { readerTexts, type WrittenTexts } from './reader-texts.ts';

/**
 * Items of a list that go on with the text of the item before them: YAML splits `[Номер заказа, день и час]` at the
 * comma. A list whose first item begins with a small letter is one of phrases.
 */
export function checkSplitTexts(draft: WrittenTexts): readonly Issue[] {
  const openings = new Map<string, string>();
  return readerTexts(draft).flatMap(({ file, path, text, lineAt }) => {
    const place = path.at(-1);
    if (typeof place !== 'number') return [];
    const list = `${file} ${path.slice(0, -1).join('.')}`;
    if (place === 0) openings.set(list, text);
    if (place === 0 || !beginsSmall(text) || beginsSmall(openings.get(list) ?? text)) return [];
    return [issueAt('split-text', { file, line: lineAt(0) }, { found: quoteIn(text, path) })];
  });
}

function beginsSmall(text: string): boolean {
  return /^[а-яё]/.test(text);
}
