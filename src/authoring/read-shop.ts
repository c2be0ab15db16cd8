import { parse } from 'yaml';
import { BASE_PATH } from '../source/environment.ts';

/** Signs that mean nothing where a name may stand: between quotes, in lists and pairs of YAML, in Markdown. */
const PLAIN_NAME = /^[\p{L}\d][\p{L}\d .&+!’№-]*$/u;
/** An account and a repository of it. */
const REPOSITORY_PATH = /^(?:\/[\w.~-]+){2,}$/;

/**
 * What a shop has told of itself, as every text of a content can hold it; throws a message for people where none can.
 * @example readShop('address', 'https://fikus.example/help/') → 'https://fikus.example/help'
 */
export function readShop(name: string, line: string): string {
  const found = name === 'brand' ? line : line.replace(/\/+$/, '');
  const rule = RULES[name];
  if (rule?.isRight(found) !== false) return found;
  throw new Error(`нашли: «${line}»\nждали: ${rule.expected}`);
}

interface Rule {
  readonly isRight: (found: string) => boolean;
  readonly expected: string;
}

const RULES: Readonly<Partial<Record<string, Rule>>> = {
  brand: {
    // Without quotes YAML reads «585» or «null» as no text.
    isRight: (found) => PLAIN_NAME.test(found) && parse(found) === found,
    expected: 'название с буквами, без кавычек и других знаков, кроме . & + ! № - ’',
  },
  address: {
    isRight: (found) => hasOnlyPath(found) && BASE_PATH.test(`${pathOf(found)}/`),
    expected: 'адрес без «?» и «#», путь латиницей: https://shop.example/help/',
  },
  repository: {
    isRight: (found) => hasOnlyPath(found) && REPOSITORY_PATH.test(pathOf(found)),
    expected: 'адрес репозитория: https://github.com/shop/help',
  },
};

function hasOnlyPath(address: string): boolean {
  const { protocol, host, href } = new URL(address);
  return href.replace(/\/$/, '') === `${protocol}//${host}${pathOf(address)}`;
}

/** Without the slash of no path. */
function pathOf(address: string): string {
  return new URL(address).pathname.replace(/^\/$/, '');
}
