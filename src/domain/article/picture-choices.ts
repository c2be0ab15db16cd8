/** The widths a picture is offered in, in pixels: phones at two and three dots a pixel, the column of text at two. */
const WIDTHS_PX = [720, 1080, 1400] as const;
/** A picture hardly wider than the next is no choice. */
const LEAST_RATIO = 1.25;
/** How wide a picture is shown: the column of text, or the screen of a phone. */
const SIZES = '(min-width: 46em) 43rem, 100vw';

/** The files a browser may choose from. */
export interface PictureChoices {
  readonly widths?: number[];
  readonly sizes?: string;
}

/**
 * The widths to offer a picture in so that small screens load less; none where one file is best.
 * @example pictureChoices(1600).widths → [720, 1080, 1600]; pictureChoices(600) → {}
 */
export function pictureChoices(width: number): PictureChoices {
  const smaller = WIDTHS_PX.filter((candidate) => candidate * LEAST_RATIO <= width);
  return smaller.length === 0 ? {} : { widths: [...smaller, width], sizes: SIZES };
}
