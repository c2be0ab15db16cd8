import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageEntry } from '../domain/report/located.ts';
import { links } from './content.ts';

/** A compiled body; it prints what it is given components for, and fails on any other name. */
export type Body = AstroComponentFactory;

const BODIES = import.meta.glob<Body>(
  ['@content/articles/*/*.mdx', '@content/tree/outcomes/*.mdx', '!**/_*'],
  { import: 'Content' },
);

/** The body of an article or outcome. */
export async function bodyOf({ file }: PageEntry<unknown>): Promise<Body> {
  const load = BODIES[`/${file}`];
  if (load === undefined) throw new Error(`Нет тела страницы ${file}`);
  return load();
}

/** The address of a link in a body: of a page of the site below its base, of a place on the same page, or elsewhere. */
export function authoredLink(address: string): string {
  if (address.startsWith('/')) return links.authored(address);
  if (/^(?:#|https?:\/\/)/.test(address)) return address;
  throw new Error(`Ссылка «${address}» никуда не ведёт: адрес страницы сайта или https://…`);
}
