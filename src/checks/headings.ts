import type { Heading } from 'mdast';
import { latinName } from '../domain/language/latin-name.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes, headingId, nodeText } from './body-nodes.ts';

/**
 * Headings without a Latin id of their own, whose links would break when the words change, and those of a level that a
 * page read aloud would miss: its title is the only first, and none is left out.
 */
export function checkHeadings(draft: ContentDraft): readonly Issue[] {
  return draft.pages.flatMap((page) => {
    const taken = new Set<string>();
    let deepest = 1;
    return bodyNodes(page).flatMap(({ node, place }) => {
      if (node.type !== 'heading') return [];
      const id = headingId(node);
      const level = Math.max(2, Math.min(node.depth, deepest + 1));
      const issues = [...checkId(node, place, { taken, level }), ...checkLevel(node, place, level)];
      if (id !== undefined) taken.add(id);
      deepest = level;
      return issues;
    });
  });
}

function checkId(
  heading: Heading,
  place: Place,
  { taken, level }: { readonly taken: ReadonlySet<string>; readonly level: number },
): readonly Issue[] {
  const id = headingId(heading);
  const words = nodeText(heading);
  if (words.trim() === '') return [issueAt('unfinished', place, { found: 'заголовок без слов' })];
  const right = latinName(words) || 'zagolovok';
  // Of braces without «#» the check of expressions tells.
  if (id === undefined && heading.children.some(({ type }) => type === 'mdxTextExpression')) return [];
  if (id === undefined) {
    const line = `${'#'.repeat(level)} ${words} {#${right}}`;
    return [
      issueAt('heading-id', place, { found: quote(words), expected: '{#id} в конце строки', fix: line }),
    ];
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const found = `«{#${id}}» у заголовка ${quote(words)}`;
    const expected = 'латинские буквы, цифры и дефис';
    return [issueAt('heading-id', place, { found, expected, nearest: [`{#${right}}`] })];
  }
  if (taken.has(id)) return [issueAt('duplicate-id', place, { found: `второй заголовок с id ${quote(id)}` })];
  return [];
}

function checkLevel(heading: Heading, place: Place, level: number): readonly Issue[] {
  if (level === heading.depth) return [];
  const found = `${'#'.repeat(heading.depth)} ${nodeText(heading)}`;
  return [issueAt('heading-level', place, { found, expected: '#'.repeat(level) })];
}
