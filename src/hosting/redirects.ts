/** A lasting move of one address to another. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
}

/** A built page: its file below the built folder, and its text. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

const FORWARD = /<meta http-equiv="refresh" content="0;url=([^"]+)"/;

/** The moves that pages make by themselves, short links and old addresses, for hosts that can answer 301 instead. */
export function redirectRules(pages: readonly BuiltPage[], base: string): readonly RedirectRule[] {
  return pages.flatMap(({ file, html }) => {
    const to = FORWARD.exec(html)?.[1];
    return to === undefined ? [] : [{ from: `${base}${file.replace(/index\.html$/, '')}`, to }];
  });
}
