import { describe, expect, test } from 'vitest';
import { siteContent } from './content.ts';
import { shownValues } from './shown-values.ts';

const content = await siteContent();
const page = (value: Parameters<typeof shownValues>[1]['value'], body = '') =>
  shownValues(content, { id: 'page', file: 'page.mdx', value, body });

describe('shownValues', () => {
  test.each([
    ['of a text', page({ reply: 'Ждите {{period:reply}}.' }), ['reply'], []],
    ['of a body', page({}, 'Ждите <Period id="reply"/> в <Channel id="chat"/>.'), ['reply'], ['chat']],
    ['of a message in a body', page({}, '<Message id="ask"/>'), ['reply'], []],
    ['of an outcome', page({ channel: 'chat', reply: { period: 'reply' } }), ['reply'], ['chat']],
    ['of the next outcome', page({ recontact: { after: 'reply' } }), ['reply'], []],
    ['of a department', page({ department: 'operator' }), [], ['chat']],
    ['of nothing', page({ facts: ['can-1'] }, 'Слово `<Period` в тексте.'), [], []],
  ])('are those %s', (_, shown, periods, channels) => {
    expect(shown).toEqual({ periods, channels });
  });
});
