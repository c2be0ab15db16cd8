import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';
import { permalinks, type Permalinks } from '../domain/permalink/permalink.ts';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page of a built site: its source and its tree. */
export interface SitePage {
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** A built site as a host would serve it, for tests that need no browser. */
export interface BuiltSite {
  readonly links: Permalinks;
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Addresses of all that a host would serve; those of pages end with «/». */
  readonly addresses: ReadonlySet<string>;
  /** The text at an address; throws if there is none. */
  readonly read: (address: string) => string;
  /** How many bytes a host sends for an address: of the compressed twin, if there is one. */
  readonly bytes: (address: string) => number;
}

/** Reads a folder that was built for a base; throws a message for people if it is not there. */
export async function readBuiltSite(folder: string, base: string): Promise<BuiltSite> {
  const entries = await Array.fromAsync(glob('**', { cwd: folder, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
  if (files.length === 0) throw new Error(`There is no site in ${folder}: run npm run build`);
  return builtSite(base, files, (path) => readFileSync(join(folder, path)));
}

/** The site of files by their paths, wherever their contents are kept. */
export function builtSite(base: string, files: readonly string[], read: (path: string) => Buffer): BuiltSite {
  const paths = new Map(files.map((path) => [base + path.replace(/(?<=^|\/)index\.html$/, ''), path]));
  const pathOf = (address: string) => {
    const path = paths.get(address);
    if (path === undefined) throw new Error(`There is nothing at ${address}`);
    return path;
  };
  const readText = (address: string) => read(pathOf(address)).toString();
  const pageAddresses = [...paths].flatMap(([address, path]) => (path.endsWith('.html') ? [address] : []));
  return {
    links: permalinks(base),
    pages: new Map(
      pageAddresses.map((address) => {
        const html = readText(address);
        return [address, { address, html, document: parseDocument(html) }];
      }),
    ),
    addresses: new Set(paths.keys()),
    read: readText,
    bytes: (address) => {
      const path = pathOf(address);
      return read(files.includes(`${path}.br`) ? `${path}.br` : path).length;
    },
  };
}

/** The elements of a page that a selector matches, in their order. */
export function select({ document }: SitePage, selector: string): readonly Element[] {
  return selectAll<ReturnType<typeof parseDocument>['children'][number], Element>(selector, document);
}

/** The text of an element, as a reader sees its spaces. */
export function textOf(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}
