import type { Nodes } from 'mdast';
import { BODY_COMPONENT_NAMES, bodyComponent } from '../domain/article/body-components.ts';
import { parseNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { SLUG } from '../schemas/fields.ts';
import { bodyNodes, isComponentNode, type ComponentNode } from './body-nodes.ts';
import { articleNumbers } from './published.ts';
import { TARGETS, unknownId, unknownNumber } from './unknown-id.ts';

/** The web editor of GitHub keeps a picture that was dropped into a text in a place of its own. */
export const UPLOAD = 'загрузите картинку в папку статьи (Add file → Upload files) и вставьте её по имени';
const TARGET_OF = { Period: TARGETS.period, Channel: TARGETS.channel, Message: TARGETS.message } as const;

/** Anything in a body outside the closed set: a pull request must not be able to run code or script. */
export function checkMdx(draft: ContentDraft): readonly Issue[] {
  const numbers = articleNumbers(draft);
  return draft.pages.flatMap((page) =>
    bodyNodes(page).flatMap(({ node, around, place }) => {
      if (!isComponentNode(node)) return forbiddenNode(node, place, around.at(-1));
      return [...checkComponent(node, place), ...checkTarget(draft, numbers, node, place)];
    }),
  );
}

function forbiddenNode(node: Nodes, place: Place, around: Nodes | undefined): readonly Issue[] {
  switch (node.type) {
    case 'mdxjsEsm':
      // One block of import and export lines is one node.
      return node.value.split('\n').flatMap((text, index) => {
        const keyword = /^\s*(import|export)\b/.exec(text)?.[1];
        if (keyword === undefined) return [];
        const slug = keyword === 'import' ? 'mdx-import' : 'mdx-export';
        return [issueAt(slug, { ...place, line: place.line + index }, { found: quote(text) })];
      });
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        issueAt('mdx-expression', place, {
          found: quote(`{${node.value}}`),
          fix: componentFor(node.value, around),
        }),
      ];
    case 'html':
      return [issueAt('mdx-html', place, { found: quote(node.value) })];
    default:
      return [];
  }
}

/** What stands in bodies for a `{{…}}` of other texts; the id of a heading has a `#`. */
function componentFor(expression: string, around?: Nodes): string | undefined {
  if (around?.type === 'heading' && SLUG.test(expression)) return `{#${expression}}`;
  const [, kind, id] = /^\{\s*(period|channel):([\w-]+)\s*\}$/.exec(expression) ?? [];
  return kind && `<${kind === 'period' ? 'Period' : 'Channel'} id="${id ?? ''}"/>`;
}

function checkComponent({ name, attributes }: ComponentNode, place: Place): readonly Issue[] {
  const found = `«<${name ?? ''}>»`;
  if (name === 'img')
    return [issueAt('mdx-html', place, { found, expected: '![что на ней](./имя-файла)', fix: UPLOAD })];
  const isOurs = BODY_COMPONENT_NAMES.some((ours) => ours.toLowerCase() === name);
  if (name === null || (/^[a-z]/.test(name) && !isOurs)) return [issueAt('mdx-html', place, { found })];
  const component = bodyComponent(name);
  if (component === undefined) {
    return [
      issueAt('mdx-component', place, {
        found,
        expected: BODY_COMPONENT_NAMES.join(', '),
        nearest: nearest(name, BODY_COMPONENT_NAMES),
      }),
    ];
  }
  const allowed = component.attribute === undefined ? [] : [component.attribute];
  const wrong = attributes.flatMap((attribute) => checkAttribute(name, attribute, allowed, place));
  // A misspelt one is not also a missing one.
  if (wrong.length > 0) return wrong;
  return allowed
    .filter(
      (needed) => !attributes.some((given) => given.type !== 'mdxJsxAttribute' || given.name === needed),
    )
    .map((needed) =>
      issueAt('mdx-attribute', place, { found: `<${name}> без ${needed}`, expected: `${needed}="…"` }),
    );
}

function checkAttribute(
  component: string,
  attribute: ComponentNode['attributes'][number],
  allowed: readonly string[],
  place: Place,
): readonly Issue[] {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [issueAt('mdx-expression', place, { found: `«{${attribute.value}}» в <${component}>` })];
  }
  const { name, value } = attribute;
  if (!allowed.includes(name)) {
    const expected = allowed.length === 0 ? 'без атрибутов' : allowed.join(', ');
    const details = { found: `«${name}» в <${component}>`, expected, nearest: nearest(name, allowed) };
    return [issueAt('mdx-attribute', place, details)];
  }
  if (typeof value === 'string') return [];
  if (value === null || value === undefined) {
    const details = { found: `пустой ${name} в <${component}>`, expected: `${name}="…"` };
    return [issueAt('mdx-attribute', place, details)];
  }
  const details = {
    found: `«${name}={${value.value}}» в <${component}>`,
    expected: `${name}="${value.value}"`,
  };
  return [issueAt('mdx-expression', place, details)];
}

function checkTarget(
  draft: ContentDraft,
  numbers: ReadonlySet<number>,
  { name, attributes }: ComponentNode,
  place: Place,
): readonly Issue[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const found = `${quote(attribute.value)} в <${name ?? ''}>`;
    if (name === 'Article' && attribute.name === 'number') {
      const named = parseNumber(attribute.value);
      if (named?.kind === 'article' && numbers.has(named.number)) {
        const expected = `number="${String(named.number)}"`;
        return [issueAt('mdx-attribute', place, { found, expected })];
      }
      return unknownNumber(draft, numbers, Number(attribute.value), place, found);
    }
    const isTarget = name === 'Period' || name === 'Channel' || name === 'Message';
    return isTarget && attribute.name === 'id'
      ? unknownId(draft, TARGET_OF[name], attribute.value, place, found)
      : [];
  });
}
