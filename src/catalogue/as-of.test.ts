import { describe, expect, test } from 'vitest';
import { asOf } from './as-of.ts';
import { siteContent } from './content.ts';
import { resolverOf } from './registry.ts';
import { textOf } from '../domain/mention/mention.ts';

const { written } = await siteContent();
const [storage] = written.periods;
const [fact] = written.facts;
if (storage === undefined || fact === undefined) throw new Error('no period or fact');

describe('asOf', () => {
  test.each([
    ['2026-12-31', '2–5 дней'],
    ['2027-01-01', '7 дней'],
  ])('on %s shows the version of a period in force', (day, text) => {
    const later = { ...storage, value: { ...storage.value, text: '7 дней', validFrom: '2027-01-01' } };
    const content = asOf({ ...written, periods: [later, ...written.periods] }, day);
    expect(textOf(resolverOf(content)('{{period:storage}}'))).toBe(text);
  });

  test.each([
    ['2026-12-31', ['can-1'], []],
    ['2027-01-01', [], ['can-2']],
  ])('on %s leaves out facts that are not in force, and whatever cites them', (day, ended, begun) => {
    const facts = [
      { ...fact, value: { ...fact.value, validTo: '2026-12-31' } },
      { ...fact, id: 'can-2', value: { ...fact.value, id: 'can-2', validFrom: '2027-01-01' } },
    ];
    const content = asOf({ ...written, facts }, day);
    expect(content.facts.map(({ id }) => id)).toEqual([...ended, ...begun]);
    expect(content.changes[0]?.value.facts).toEqual(ended);
  });
});
