/** Marks by which sites tell where a visitor came from. */
const TRACKING = /^(?:utm_.*|[a-z]*clid|_openstat|igshid|mc_[ce]id|from_?(?:share|source))$/i;
/** Hosts that only send on: where to is not to be seen. */
const SHORTENERS = new Set(['bit.ly', 'clck.ru', 'goo.gl', 'is.gd', 't.co', 'tinyurl.com', 'u.to', 'vk.cc']);

/**
 * The address of the page that a link really leads to, over a safe connection, without marks of advertising and detours
 * by other sites; `undefined` if the link does not tell.
 * @example straightAddress('http://shop.example/a?utm_source=tg') → 'https://shop.example/a'
 */
export function straightAddress(address: string): string | undefined {
  const url = new URL(address);
  if (SHORTENERS.has(url.host)) return undefined;
  const target = url.searchParams.values().find((value) => /^https?:\/\//.test(value) && URL.canParse(value));
  if (target !== undefined) return straightAddress(target);
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracking.length === 0) return address.replace(/^http:/, 'https:');
  for (const key of tracking) url.searchParams.delete(key);
  url.protocol = 'https:';
  return url.href;
}
