import { latinName } from '../language/latin-name.ts';

/** Stands for a brand without a letter that a name of an element may begin with. */
const ANY_SHOP = 'shop';

/**
 * The name of the element that pages of others put in: the shop's own choice, else after its brand.
 * @example elementName({ brand: 'Лавка' }) → 'lavka-help'
 */
export function elementName({
  embed,
  brand,
}: {
  readonly embed?: string | undefined;
  readonly brand: string;
}): string {
  const start = latinName(brand).replace(/^[^a-z]+/, '') || ANY_SHOP;
  return embed ?? `${start}-help`;
}
