const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const TYPE_ICON = 1;
const PICTURES = 1;
const COLOUR_PLANES = 1;
const BITS_OF_A_PIXEL = 32;
const LITTLE_ENDIAN = true;

/** An `.ico` file that holds one square PNG of at most 255 pixels: browsers that know no SVG icons read it. */
export function formatIco(png: Uint8Array, sizePx: number): Uint8Array {
  const offset = HEADER_BYTES + ENTRY_BYTES;
  const ico = new Uint8Array(offset + png.length);
  const view = new DataView(ico.buffer);
  view.setUint16(2, TYPE_ICON, LITTLE_ENDIAN);
  view.setUint16(4, PICTURES, LITTLE_ENDIAN);
  view.setUint8(6, sizePx);
  view.setUint8(7, sizePx);
  view.setUint16(10, COLOUR_PLANES, LITTLE_ENDIAN);
  view.setUint16(12, BITS_OF_A_PIXEL, LITTLE_ENDIAN);
  view.setUint32(14, png.length, LITTLE_ENDIAN);
  view.setUint32(18, offset, LITTLE_ENDIAN);
  ico.set(png, offset);
  return ico;
}
