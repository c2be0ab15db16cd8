import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { journeySchema } from '../schemas/journey.ts';
import { messageSchema } from '../schemas/message.ts';
import { outcomeSchema } from '../schemas/outcome.ts';
import { questionSchema } from '../schemas/question.ts';
import { readPage } from '../source/source-file.ts';
import { generateTree } from './generate-tree.ts';
import { treeFiles } from './tree-files.ts';

const tree = generateTree();
const texts = new Map(
  treeFiles(tree, { owner: 'dostavka', channel: 'chat' }).map(({ path, text }) => [path, text]),
);
const textOf = (path: string) => texts.get(path) ?? '';
const frontMatterOf = (path: string) => readPage(textOf(path)).document?.value;

describe('treeFiles', () => {
  test('writes questions, outcomes and messages that our schemas accept', () => {
    const root: unknown = parse(textOf('tree/questions/root.yaml'));
    expect(questionSchema.parse(root).answers).toHaveLength(8);
    const outcome = outcomeSchema.parse(frontMatterOf('tree/outcomes/ishod-1.mdx'));
    expect(outcome).toMatchObject({ number: 1, channel: 'chat', message: 'ishod-1' });
    expect(messageSchema.parse(frontMatterOf('messages/ishod-1.md')).stage).toBe(1);
  });

  test('tells a journey to each outcome', () => {
    const journeys: unknown = parse(textOf('tree/journeys.yaml'));
    expect(
      journeySchema
        .array()
        .parse(journeys)
        .map(({ outcome }) => outcome),
    ).toEqual(tree.outcomes.map(({ id }) => id));
  });
});
