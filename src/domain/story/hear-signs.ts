import type { AnswersIndex } from '../search/answers-index.ts';
import { findMismatches } from './find-mismatch.ts';
import { findSigns } from './find-signs.ts';
import { hide } from './find-values.ts';
import { isUsualIn } from './is-usual.ts';
import { levelText } from './level-text.ts';
import type { FoundSign } from './signs.ts';
import type { StoryValue } from './story.ts';

/** The signs of a story told on a day that names these values. */
export function hearSigns(
  index: AnswersIndex,
  story: string,
  values: readonly StoryValue[],
  today: string,
): readonly FoundSign[] {
  const days = values.filter(({ type }) => type === 'date');
  return [
    ...findSigns(story, values, today),
    ...findMismatches(hide(levelText(story), days), isUsualIn(index)),
  ];
}
