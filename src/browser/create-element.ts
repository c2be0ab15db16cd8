/** An element with its class and content; text is never read as HTML. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  created.append(...content);
  return created;
}

/** A link with its content; text is never read as HTML. */
export function createLink(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  const link = createElement('a', '', ...content);
  link.href = href;
  return link;
}
