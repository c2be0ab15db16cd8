import { Parser } from 'htmlparser2';

/** The heaviest logo: it stands in every page. */
const MOST_BYTES = 4_000;

/** What must not stand in an SVG that becomes a part of every page. */
export interface LogoFault {
  readonly found: string;
  readonly expected: string;
  /** Whether drawing programs write it for no sake of the picture, so that it can be taken out. */
  readonly removable: boolean;
}

const FORBIDDEN_TAGS: ReadonlySet<string> = new Set([
  'a',
  'image',
  'foreignObject',
  'iframe',
  'audio',
  'video',
]);
const REMOVABLE_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'title']);

/** What of a logo would break pages: code and styles, which the policy stops, ids that pages have too, and weight. */
export function logoFaults(svg: string): readonly LogoFault[] {
  const faults: LogoFault[] = [];
  const removable = (found: string, expected: string) => faults.push({ found, expected, removable: true });
  const lasting = (found: string, expected: string) => faults.push({ found, expected, removable: false });
  let root: string | undefined;
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => removable(`<${name} …>`, 'файл, который начинается с <svg'),
      onopentag: (tag, attributes) => {
        root ??= tag;
        if (FORBIDDEN_TAGS.has(tag)) lasting(`<${tag}>`, 'рисунок из одних фигур');
        if (REMOVABLE_TAGS.has(tag) || tag.includes(':')) removable(`<${tag}>`, 'только фигуры');
        if (tag === 'svg' && attributes['viewBox'] === undefined)
          removable('<svg> без viewBox', '<svg viewBox="…">');
        for (const [name, value] of Object.entries(attributes)) {
          if (name === 'style') removable(`style="${value}"`, 'цвета в fill и stroke');
          if (name.startsWith('on')) removable(`${name}="…"`, 'рисунок без кода');
          if (name === 'id' && !value.startsWith('logo-')) removable(`id="${value}"`, 'id с logo- в начале');
          if (/(?:^|:)href$/.test(name) && !value.startsWith('#'))
            lasting(`${name}="${value}"`, '#id фигуры');
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (root !== 'svg')
    return [{ found: 'не SVG', expected: 'файл, который начинается с <svg', removable: false }];
  const bytes = new TextEncoder().encode(svg).length;
  if (bytes > MOST_BYTES && faults.length === 0) {
    lasting(`${String(bytes)} байт`, `не больше ${String(MOST_BYTES)}: логотип стоит в каждой странице`);
  }
  return faults;
}
