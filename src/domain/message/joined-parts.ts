/** How parts of one number are told apart: «первая половина 2202…, вторая 7735…», «начало 4510, а хвост 771204». */
const PART = String.raw`(?:перв|втор|трет|четв[её]рт|последн|оставш|остальн|начал|начин|серед|кон(?:ец|ц|ч)|окончан|заканч|оканч|хвост|половин|пар|част|кусо|групп|циф|дальше|далее|потом|затем|следом|ещ[её]|ид[еу]т)\p{L}*|и|а|в|там|по|два|две|три|четыре|шесть|восемь`;
const BETWEEN = new RegExp(
  String.raw`(?<=\d)\)?[ ,.;:–—-]{1,3}\(?(?:(?:${PART})[ ,;:–—()-]{1,3}){1,4}(?=\d)`,
  'gu',
);

/**
 * The normal text with numbers whole that are told in parts.
 * @example joinParts('первая половина 22022061, вторая 77354185') → 'первая половина 22022061 77354185'
 */
export function joinParts(normalText: string): string {
  return normalText.replace(BETWEEN, ' ');
}
