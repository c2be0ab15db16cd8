/** A site under test: where it is built, from the root of the repository, and its base path. */
export interface SiteUnderTest {
  readonly folder: string;
  readonly base: string;
}

export const SITE: SiteUnderTest = { folder: '.cache/e2e/site', base: '/' };
export const UNDER_HELP: SiteUnderTest = { folder: '.cache/e2e/help', base: '/help/' };
/** The site of this repository's own content, as `npm run build` left it. */
export const BUILT: SiteUnderTest = { folder: 'dist', base: '/' };

/** Those of the small shop of `content/`. */
export const SHOP_SITES = [SITE, UNDER_HELP];
