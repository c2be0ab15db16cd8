import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Reads the colours of the light theme, by the names of their tokens, for pictures that are drawn of them. */
export async function readLightColours(root: string): Promise<(name: string) => string> {
  const tokens = await readFile(resolve(root, 'src/styles/tokens.css'), 'utf8');
  return (name) => {
    // Light colours stand first.
    const colour = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1];
    if (colour === undefined) throw new Error(`В src/styles/tokens.css нет цвета --${name}`);
    return colour;
  };
}
