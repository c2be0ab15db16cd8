/** A number as people write it, then perhaps an extension behind a word for it, a comma or «#». */
const PHONE =
  /^(\+?\d[\d\s()\p{Pd}−]*?)(?:[\s,(]*(?:(?:доб|доп|вн|ext)\p{L}*\.?(?:\s+номер)?|,|#)\s*(\d+)\)?)?$/iu;

/**
 * The address that calls a telephone: short numbers as they are, an extension after a pause. `undefined` if the text is
 * no number, or more than one.
 * @example phoneAddress('8 800 000-00-00 доб. 12') → 'tel:88000000000,12'
 */
export function phoneAddress(written: string): string | undefined {
  const [, number, extension] = PHONE.exec(written.trim()) ?? [];
  if (number === undefined) return undefined;
  const digits = number.replace(/[^\d+]/g, '');
  return extension === undefined ? `tel:${digits}` : `tel:${digits},${extension}`;
}
