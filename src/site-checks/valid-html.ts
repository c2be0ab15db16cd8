import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { select, textOf, type SitePage } from './built-site.ts';

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Titles are readers' questions with the site's name behind them; search engines cut the name first.
    'long-title': 'off',
    // Spaces at the end of a line come from the components' own line breaks and show nowhere.
    'no-trailing-whitespace': 'off',
    // A telephone stands as its registry has it, so that a copy of it is found again.
    'tel-non-breaking': 'off',
    // The menu stands twice, wide and narrow, of which only one is ever shown.
    'unique-landmark': 'off',
    // Settings take effect at once: there is nothing to submit.
    'wcag/h32': 'off',
  },
};

/** Resolves the rules once: done anew for each page it takes as long as the check. */
class SameForAll extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

/** What HTML forbids in the source of pages, a line each. */
export async function checkHtml(pages: Iterable<SitePage>): Promise<readonly string[]> {
  const validator = new HtmlValidate(new SameForAll(RULES));
  const faults: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
  }
  return faults;
}

const LEAST_DESCRIBED = 20;
const MOST_DESCRIBED = 200;

/** Descriptions that a page shares with another one, or of which search engines show too little or cut, a line each. */
export function checkDescriptions(pages: readonly SitePage[]): readonly string[] {
  const owners = Map.groupBy(pages, (page) =>
    select(page, 'meta[name=description]')
      .map(({ attribs }) => attribs['content'] ?? '')
      .join(' / '),
  );
  return [...owners]
    .filter(
      ([{ length }, sharing]) => sharing.length > 1 || length < LEAST_DESCRIBED || length > MOST_DESCRIBED,
    )
    .map(([text, sharing]) => `description «${text}»: ${sharing.map(({ address }) => address).join(', ')}`);
}

/** Titles and headings that a page lacks or shares with another one, a line each. */
export function checkTitles(pages: readonly SitePage[]): readonly string[] {
  return ['title', 'h1'].flatMap((tag) => {
    const owners = Map.groupBy(pages, (page) => select(page, tag).map(textOf).join(' / '));
    return [...owners]
      .filter(([text, { length }]) => text === '' || length > 1)
      .map(([text, sharing]) => `${tag} «${text}»: ${sharing.map(({ address }) => address).join(', ')}`);
  });
}
