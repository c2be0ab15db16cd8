/**
 * The text as rules compare it: one case, one form of every letter, no «ё», nothing invisible, single spaces.
 * @example normalText(' Ещё\n раз') → 'еще раз'
 */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The text without what it quotes: titles of books and statuses are not the writer's own words.
 * @example withoutQuotations('заказ книги «Идиот» отменён') → 'заказ книги   отменён'
 */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^«»]{0,80}»|"[^"]{0,80}"/g, ' ');
}
