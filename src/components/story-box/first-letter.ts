// What reads words: readers who only pass through the box need none of it, so it is loaded with their first letter.
export { hearSigns } from '../../domain/story/hear-signs.ts';
export { hearValues } from '../../domain/story/hear-values.ts';
export { MASK, maskSecrets } from '../../domain/story/mask-secrets.ts';
