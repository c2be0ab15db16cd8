import { expect, test as base } from '@playwright/test';
import { permalinks, type Permalinks } from '../src/domain/permalink/permalink.ts';
import { apiSchemas, type ApiData } from '../src/schemas/api.ts';

/** What a project or a spec sets with `test.use`. */
export interface SiteOptions {
  /** Base path of the site under test. */
  base: string;
  /** Where it was built, from the root of the repository. */
  folder: string;
  /** Where the clock of the browser stands; undefined for the true one. */
  now: string | undefined;
  /** Problems a test brings about on purpose, e.g. a failed request. */
  expectedProblems: readonly RegExp[];
}

/** Reads a document of `/api/v1/` of the site under test. */
export type ReadPublished = <Name extends keyof typeof apiSchemas>(name: Name) => Promise<ApiData<Name>>;

/** What the browser itself says as it gives up fading in a page that was shown or left meanwhile. */
const GIVEN_UP_FADING = /Transition was (aborted|skipped)/u;

interface SiteFixtures {
  /** Every address of the site under test. */
  links: Permalinks;
  published: ReadPublished;
  clock: undefined;
  /** Fails the test if any page of it logs an error, breaks the policy or fails to load a file. */
  problems: undefined;
}

/** Playwright's `test` that knows the site's addresses and lets no page misbehave in silence. */
export const test = base.extend<SiteOptions & SiteFixtures>({
  base: ['/', { option: true }],
  folder: ['', { option: true }],
  now: [undefined, { option: true }],
  expectedProblems: [[], { option: true }],
  links: async ({ base: path }, use) => {
    await use(permalinks(path));
  },
  published: async ({ request, links }, use) => {
    await use(async <Name extends keyof typeof apiSchemas>(name: Name) => {
      const response = await request.get(links.api(name));
      return apiSchemas[name].parse(await response.json()) as ApiData<Name>;
    });
  },
  clock: [
    async ({ context, now }, use) => {
      if (now !== undefined) await context.clock.setFixedTime(now);
      await use(undefined);
    },
    { auto: true },
  ],
  problems: [
    async ({ context, expectedProblems }, use) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error')
          problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => problems.push(`script: ${String(error.error())}`));
      context.on('requestfailed', (request) => {
        const failure = request.failure()?.errorText;
        // A page that is left gives up what it was still loading.
        if (failure !== 'net::ERR_ABORTED') problems.push(`request: ${String(failure)} ${request.url()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy: ${violatedDirective} forbids ${blockedURI}`);
        });
      });
      await use(undefined);
      const isExpected = (problem: string) =>
        [GIVEN_UP_FADING, ...expectedProblems].some((pattern) => pattern.test(problem));
      expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
