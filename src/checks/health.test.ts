import { describe, expect, test } from 'vitest';
import { readValidContent } from '../testing/valid-content.ts';
import { contentHealth } from './health.ts';

describe('contentHealth', () => {
  test('counts what there is and tells what is due, few, long, hard or out of the way', async () => {
    const health = contentHealth(await readValidContent(), '2027-05-01');
    const listed = (pages: typeof health.longest) =>
      pages.map(({ page, value }) => [page.address, Math.round(value)]);
    expect({
      counts: [health.articles, health.facts, health.messages, health.pages.length],
      due: health.due.map(({ page, daysLeft }) => [page.address, daysLeft]),
      fewestAliases: listed(health.fewestAliases),
      longest: listed(health.longest),
      hardest: listed(health.hardest),
      factsOutsideTree: health.factsOutsideTree,
      verdicts: [...health.verdicts],
      levels: health.levels,
      depth: health.depth,
    }).toMatchInlineSnapshot(`
      {
        "counts": [
          2,
          2,
          1,
          6,
        ],
        "depth": 2,
        "due": [
          [
            "/otvety/delivery/speed-up/",
            19,
          ],
          [
            "/otvety/delivery/where/",
            19,
          ],
          [
            "/reshenie/",
            19,
          ],
          [
            "/reshenie/status/",
            19,
          ],
          [
            "/reshenie/ask/",
            19,
          ],
          [
            "/reshenie/wait/",
            19,
          ],
        ],
        "factsOutsideTree": [],
        "fewestAliases": [
          [
            "/otvety/delivery/speed-up/",
            12,
          ],
          [
            "/otvety/delivery/where/",
            12,
          ],
        ],
        "hardest": [
          [
            "/otvety/delivery/speed-up/",
            69,
          ],
          [
            "/otvety/delivery/where/",
            83,
          ],
        ],
        "levels": [
          [
            "root",
          ],
          [
            "status",
            "ask",
          ],
          [
            "wait",
          ],
        ],
        "longest": [
          [
            "/otvety/delivery/where/",
            27,
          ],
          [
            "/otvety/delivery/speed-up/",
            18,
          ],
        ],
        "verdicts": [
          [
            "contact",
            1,
          ],
          [
            "wait",
            1,
          ],
        ],
      }
    `);
  });
});
