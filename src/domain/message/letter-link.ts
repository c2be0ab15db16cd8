/** What a letter begins with. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** From this length on some programs open nothing: Windows hands a mail program no more than about 2,050 characters. */
const TOO_LONG_LINK = 1_900;

/**
 * The link that opens a letter: the first of the given ones, the best first, whose link is not too long; else the last.
 * @example letterLink('a@b.ru', [{ subject: 'Заказ', body: '1\n2' }]) → 'mailto:a@b.ru?subject=%D0%97…&body=1%0D%0A2'
 */
export function letterLink(email: string, letters: readonly Letter[]): string {
  const links = letters.map(
    ({ subject, body }) =>
      `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`,
  );
  return links.find(({ length }) => length < TOO_LONG_LINK) ?? links[links.length - 1] ?? '';
}
