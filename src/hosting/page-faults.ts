import { Parser } from 'htmlparser2';
import { quote } from '../domain/report/quote.ts';
import type { InlineParts } from './headers.ts';

/** What a page holds against the policy, and what to do about it. */
export interface PageFault {
  readonly found: string;
  readonly fix: string;
}

const FIXES = {
  script:
    'уберите скрипт из текста или картинки, с которой он попал на страницу; код сайта стоит в файлах *.element.ts',
  style:
    'перенесите правила в файл .css, который импортирует страница; в картинке SVG замените их атрибутами',
  styleAttribute: 'перенесите правило в файл .css; в картинке SVG замените его атрибутом, например fill="…"',
  handler: 'уберите атрибут: события слушают файлы *.element.ts',
  address: 'замените адрес на адрес страницы',
} as const;

/** Browsers run no script of these types. */
const DATA_TYPE = /^application\/(?:[\w.-]+\+)?json$/i;
/** Attributes whose address a browser may open. */
const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

/**
 * What a built page holds that the policy of the same parts would stop in readers' browsers.
 * @example findPageFaults('<p onclick="x">', parts) → [{ found: '«<p onclick="x">»', fix: 'уберите атрибут: …' }]
 */
export function findPageFaults(html: string, { scripts, styles }: InlineParts): readonly PageFault[] {
  const faults: PageFault[] = [];
  const report = (kind: keyof typeof FIXES, markup: string) => {
    faults.push({ found: quote(markup), fix: FIXES[kind] });
  };
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || (name === 'script' && isInlineCode(attributes))) text = '';
      for (const [attribute, value] of Object.entries(attributes)) {
        const kind = attributeFault(attribute, value);
        if (kind !== undefined) report(kind, `<${name} ${attribute}="${value}">`);
      }
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if (text === undefined || (name !== 'script' && name !== 'style')) return;
      const allowed = name === 'script' ? scripts : styles;
      if (!allowed.has(text)) report(name, `<${name}>${text}</${name}>`);
      text = undefined;
    },
  });
  parser.end(html);
  return faults;
}

function isInlineCode({ src, type = '' }: Readonly<Record<string, string>>): boolean {
  return src === undefined && !DATA_TYPE.test(type.trim());
}

function attributeFault(attribute: string, value: string): keyof typeof FIXES | undefined {
  if (attribute.startsWith('on')) return 'handler';
  if (attribute === 'style') return 'styleAttribute';
  // Read as browsers do: spaces, tabs and capital letters disguise nothing.
  const isCode =
    ADDRESSES.has(attribute) && value.includes(':') && URL.parse(value)?.protocol === 'javascript:';
  return isCode ? 'address' : undefined;
}
