/**
 * The text in one form of every letter, without «ё», without what is invisible or put on a letter, with single spaces.
 * @example plainText(' Ещё\n раз') → 'Еще раз'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The text as rules compare it: plain and in one case.
 * @example normalText(' Ещё\n раз') → 'еще раз'
 */
export function normalText(text: string): string {
  return plainText(text).toLowerCase();
}

/**
 * The text without what it quotes: titles of books and statuses are not the writer's own words.
 * @example withoutQuotations('заказ книги «Идиот» отменён') → 'заказ книги   отменён'
 */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^«»]{0,80}»|"[^"]{0,80}"/g, ' ');
}
