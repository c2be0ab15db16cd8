import { describe, expect, test } from 'vitest';
import { PAGE_CLAIMS, TASK_CLAIMS } from '../texts/accessibility.ts';
import { STATES, unprovenClaims } from './stated-claims.ts';

const ALL = [...Object.values(PAGE_CLAIMS), ...Object.values(TASK_CLAIMS)];
const { zoom } = PAGE_CLAIMS;

const specOf = (claims: readonly string[], ok = true) => ({
  ok,
  tests: [{ annotations: claims.map((description) => ({ type: STATES, description })) }],
});
const reportOf = (...specs: ReturnType<typeof specOf>[]) => ({
  suites: [{ specs: [], suites: [{ specs }] }],
});

describe('unprovenClaims', () => {
  test('are none where tests that held bear out every line', () => {
    expect(unprovenClaims(reportOf(specOf(ALL.slice(0, 3)), specOf(ALL.slice(3))))).toEqual([]);
  });

  test.each([
    ['no test bears out', reportOf(specOf(ALL.filter((claim) => claim !== zoom)))],
    ['a test that failed bears out', reportOf(specOf(ALL), specOf([zoom], false))],
    [
      'only another annotation names',
      {
        suites: [
          {
            specs: [
              specOf(ALL.filter((claim) => claim !== zoom)),
              { ok: true, tests: [{ annotations: [{ type: 'issue', description: zoom }] }] },
            ],
          },
        ],
      },
    ],
  ])('are those that %s', (_, report) => {
    expect(unprovenClaims(report)).toEqual([zoom]);
  });
});
