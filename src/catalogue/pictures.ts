import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Content } from '../schemas/content.ts';
import { environment, links, siteContent } from './content.ts';

/** A picture beside an article. */
export interface Picture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

const ARTICLES = `${environment.contentFolder}/articles/`;

const known = new WeakMap<Content, Promise<ReadonlyMap<string, Picture>>>();

/** Pictures of articles by their files below `content/articles/`. */
export function pictures(content: Content): Promise<ReadonlyMap<string, Picture>> {
  const reading = known.get(content) ?? readPictures(content);
  known.set(content, reading);
  return reading;
}

async function readPictures({ pictures: files }: Content): Promise<ReadonlyMap<string, Picture>> {
  const found = [...files].map(async (path) => {
    const file = path.slice(ARTICLES.length);
    const { width, height } = await imageMetadata(await readPicture(file), path);
    return [file, { href: links.picture(file), width, height }] as const;
  });
  return new Map(await Promise.all(found));
}

/** The bytes of a picture. */
export function readPicture(file: string): Promise<Buffer> {
  return readFile(join(ARTICLES, file));
}

/** The files of all pictures, for their addresses. */
export async function pictureFiles(): Promise<readonly string[]> {
  return [...(await pictures(await siteContent())).keys()];
}

/** The file a picture's author meant, from the folder of the article. */
export function pictureFile(folder: string, authored: string): string {
  return posix.join(folder, authored);
}
