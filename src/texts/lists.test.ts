import { describe, expect, test } from 'vitest';
import { MATRIX_CAPTION, matrixLead } from './lists.ts';

describe('matrixLead', () => {
  test.each([
    [
      { can: 41, cannot: 22, routing: 3 },
      'Честный список: 41 вещь оператор может, 22 не может, 3 решают другие отделы.',
    ],
    [{ can: 2, cannot: 1, routing: 0 }, 'Честный список: 2 вещи оператор может, 1 не может.'],
    [{ can: 0, cannot: 5, routing: 1 }, 'Честный список: 5 вещей оператор не может, 1 решает другой отдел.'],
    [{ can: 0, cannot: 0, routing: 21 }, 'Честный список: 21 вещь решают другие отделы.'],
    [{ can: 0, cannot: 0, routing: 0 }, MATRIX_CAPTION],
  ])('says %j as «%s»', (counts, lead) => {
    expect(matrixLead(counts)).toBe(lead);
  });
});
