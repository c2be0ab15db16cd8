import { hashOf } from '../search/word-set.ts';

/**
 * The examples in an order that has nothing to do with what they are of, and is always the same: those of one side by
 * side would be learned last or first. They are mixed by the hash codes of their texts.
 */
export function inMixedOrder<Example>(
  examples: readonly Example[],
  textOf: (example: Example) => string,
): readonly Example[] {
  return examples
    .map((example) => ({ example, code: hashOf(textOf(example)) }))
    .sort((one, other) => one.code - other.code)
    .map(({ example }) => example);
}
