import { z } from 'zod';
import { PAGE_CLAIMS, TASK_CLAIMS } from '../texts/accessibility.ts';

const annotation = z.object({ type: z.string(), description: z.string().optional() });
const spec = z.object({ ok: z.boolean(), tests: z.array(z.object({ annotations: z.array(annotation) })) });
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
const report = z.object({ suites: z.array(suite) });

type Suite = z.infer<typeof suite>;

/** Type of the annotation by which a test in a browser says which line of the statement on accessibility it bears out. */
export const STATES = 'states';

/** Lines of the statement on accessibility that no test of a report of Playwright bears out, or one that failed does. */
export function unprovenClaims(json: unknown): readonly string[] {
  const tests = report
    .parse(json)
    .suites.flatMap(specsIn)
    .flatMap(({ ok, tests }) =>
      tests.flatMap(({ annotations }) =>
        annotations.filter(({ type }) => type === STATES).map(({ description }) => ({ ok, description })),
      ),
    );
  return [...Object.values(PAGE_CLAIMS), ...Object.values(TASK_CLAIMS)].filter((claim) => {
    const own = tests.filter(({ description }) => description === claim);
    return own.length === 0 || own.some(({ ok }) => !ok);
  });
}

function specsIn({ specs, suites = [] }: Suite): readonly z.infer<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsIn)];
}
