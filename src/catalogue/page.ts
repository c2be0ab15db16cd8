/** A link with its text. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}
