/** Weights of red, green and blue in how light a colour looks, by WCAG 2. */
const LIGHT_OF = [0.2126, 0.7152, 0.0722] as const;

/**
 * How far apart two colours are for the eye, from 1 to 21, by WCAG 2.
 * @example contrast('#000000', '#ffffff') → 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  return LIGHT_OF.reduce((sum, weight, at) => {
    const value = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
}
