import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { articleNumbers } from './published.ts';
import { CHANNEL, MESSAGE, PERIOD, unknownId, unknownNumber } from './references.ts';

/** What authors may use in a body, with the attributes each component needs. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Period: ['id'],
  Channel: ['id'],
  Steps: [],
  Note: [],
  Message: ['id'],
  Article: ['number'],
};

const TARGETS = { Period: PERIOD, Channel: CHANNEL, Message: MESSAGE } as const;

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Anything in a body outside the closed set: a pull request must not be able to run code or script. */
export function checkMdx(draft: ContentDraft): readonly Issue[] {
  const numbers = articleNumbers(draft);
  return draft.pages.flatMap((page) =>
    bodyNodes(page).flatMap(({ node, place }) => {
      if (!isElement(node)) return forbiddenNode(node, place);
      return [...checkElement(node, place), ...checkTarget(draft, numbers, node, place)];
    }),
  );
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function forbiddenNode(node: Nodes, place: Place): readonly Issue[] {
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
      return [issueAt('mdx-expression', place, { found: quote(`{${node.value}}`) })];
    case 'html':
      return [issueAt('mdx-html', place, { found: quote(node.value) })];
    default:
      return [];
  }
}

function checkElement({ name, attributes }: Element, place: Place): readonly Issue[] {
  if (name === null || /^[a-z]/.test(name))
    return [issueAt('mdx-html', place, { found: `«<${name ?? ''}>»` })];
  const allowed = COMPONENTS[name];
  if (allowed === undefined) {
    const known = Object.keys(COMPONENTS);
    return [
      issueAt('mdx-component', place, {
        found: `«<${name}>»`,
        expected: known.join(', '),
        nearest: nearest(name, known),
      }),
    ];
  }
  const given = attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '…'));
  const expected = allowed.length === 0 ? 'без атрибутов' : allowed.join(', ');
  return [
    ...attributes.flatMap((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        return [issueAt('mdx-expression', place, { found: `«{${attribute.value}}» в <${name}>` })];
      }
      if (!allowed.includes(attribute.name)) {
        const details = { found: `«${attribute.name}» в <${name}>`, expected };
        return [issueAt('mdx-attribute', place, { ...details, nearest: nearest(attribute.name, allowed) })];
      }
      if (typeof attribute.value === 'string') return [];
      const value = attribute.value?.value;
      return value === undefined
        ? [
            issueAt('mdx-attribute', place, {
              found: `пустой ${attribute.name} в <${name}>`,
              expected: `${attribute.name}="…"`,
            }),
          ]
        : [
            issueAt('mdx-expression', place, {
              found: `«${attribute.name}={${value}}» в <${name}>`,
              expected: `${attribute.name}="${value}"`,
            }),
          ];
    }),
    ...allowed
      .filter((attribute) => !given.includes(attribute))
      .map((attribute) =>
        issueAt('mdx-attribute', place, {
          found: `<${name}> без ${attribute}`,
          expected: `${attribute}="…"`,
        }),
      ),
  ];
}

function checkTarget(
  draft: ContentDraft,
  numbers: ReadonlySet<number>,
  { name, attributes }: Element,
  place: Place,
): readonly Issue[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const found = `${quote(attribute.value)} в <${name ?? ''}>`;
    if (name === 'Article' && attribute.name === 'number') {
      return unknownNumber(numbers, Number(attribute.value), place, found);
    }
    const isTarget = name === 'Period' || name === 'Channel' || name === 'Message';
    return isTarget && attribute.name === 'id'
      ? unknownId(draft, TARGETS[name], attribute.value, place, found)
      : [];
  });
}
