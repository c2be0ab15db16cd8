import type { ImageMetadata } from 'astro';
import { join } from 'node:path/posix';

/** Pictures beside articles; a picture that no page shows is not published. */
const PICTURES = import.meta.glob<ImageMetadata>('@content/articles/*/*.{png,jpg,jpeg,webp,svg,avif}', {
  eager: true,
  import: 'default',
});

/** The picture that the author of a page meant, as it was drawn. */
export function pictureBeside(page: string, authored: string): ImageMetadata {
  const file = join(page, '..', authored);
  const picture = PICTURES[`/${file}`];
  if (picture === undefined) throw new Error(`Нет картинки ${file}`);
  return picture;
}
