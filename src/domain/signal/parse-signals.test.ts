import { describe, expect, test } from 'vitest';
import { parseSignals } from './parse-signals.ts';

const page = '/reshenie/opozdal/';

describe('parseSignals', () => {
  test.each([
    [{ page, helped: 'true' }, [{ page, helped: true }]],
    [{ page, helped: 'ЛОЖЬ' }, [{ page, helped: false }]],
    [{ page, helped: '0', reason: '' }, [{ page, helped: false }]],
    [{ page, reason: 'unclear' }, [{ page, reason: 'unclear' }]],
    [
      { page, helped: 'false', reason: 'person' },
      [
        { page, helped: false },
        { page, reason: 'person' },
      ],
    ],
    [{ page: '/', helped: 'TRUE', time: 'вчера' }, [{ page: '/', helped: true }]],
    [{ found: 'false' }, [{ found: false }]],
  ])('reads %o', (fields, signals) => {
    expect(parseSignals(fields)).toEqual({ signals });
  });

  test.each([
    [{ page, helped: 'maybe' }, '«maybe» в helped', 'true или false'],
    [{ page, reason: 'toString' }, '«toString» в reason', 'other-case, unclear, no-effect, outdated, person'],
    [{ page }, 'нет ответа', 'значение в одной из колонок: helped, reason, found'],
    [{ helped: 'true' }, '«» в page', 'адрес от корня сайта, например /reshenie/'],
    [{ page: 'А-12', helped: 'true' }, '«А-12» в page', 'адрес от корня сайта, например /reshenie/'],
    [{ found: 'true' }, '«true» в found', 'false'],
  ])('refuses %o', (fields, found, expected) => {
    expect(parseSignals(fields)).toEqual({ found, expected });
  });
});
