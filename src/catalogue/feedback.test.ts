import { describe, expect, test } from 'vitest';
import { siteContent } from './content.ts';
import { pageFeedback } from './feedback.ts';

const { site } = await siteContent();
const feedbackUrl = 'https://forms.example/?page={page}';
const feedbackOf = (edit: Partial<typeof site.value>) =>
  pageFeedback({ site: { ...site, value: { ...site.value, ...edit } } }, '/a-ya/', { 'other-case': 'start' });
const nextOf = ({ reasons }: ReturnType<typeof pageFeedback>) =>
  Object.fromEntries(reasons.map(({ signal, next }) => ['reason' in signal ? signal.reason : '', next]));

describe('pageFeedback', () => {
  test('sends readers who found a mistake to those who mend it, with the address of the page', () => {
    const feedback = feedbackOf({ feedbackUrl, sample: undefined });
    expect(feedback.reportUrl).toBe('https://forms.example/?page=https%3A%2F%2Fhelp.shop.example%2Fa-ya%2F');
    expect(nextOf(feedback)).toMatchObject({ outdated: 'report', 'other-case': 'start', unclear: 'person' });
  });

  test.each([
    ['nobody is named', { sample: undefined }],
    ['the settings are an example', { feedbackUrl, sample: true as const }],
  ])('sends them to a person where %s', (_, edit) => {
    const feedback = feedbackOf(edit);
    expect(feedback.reportUrl).toBeUndefined();
    expect(nextOf(feedback)['outdated']).toBe('person');
  });
});
