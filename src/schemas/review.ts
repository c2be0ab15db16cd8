import { z } from 'zod';

// What stands here may be a stranger's: each text and list has an end.
const word = z.string().max(300);
const words = z.string().max(20_000);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(20_000);
const ids = z.array(word).max(200);
const count = z.int().nonnegative();

const days = { validFrom: word.nullable(), validTo: word.nullable() };
const answer = z.object({ id: word, label: word, circumstance: word, to: word, unsure: z.boolean() });

/** A build as reviewers compare it: of the documents of its API what the comment is made of, and what was measured. */
export const reviewedBuildSchema = z.object({
  pages: list(
    z.object({
      url: word,
      number: word.nullable(),
      title: word,
      facts: ids,
      reviewed: word,
      digest: word,
      periods: ids,
      channels: ids,
    }),
  ),
  articles: list(z.object({ number: word.nullable(), answer: words })),
  departments: list(
    z.object({
      url: word,
      title: word,
      facts: ids,
      channels: ids,
      solves: z.array(words),
      doesNot: z.array(words),
      prepare: z.array(words),
      handover: words,
    }),
  ),
  facts: list(z.object({ id: word, statement: words, ...days })),
  periods: list(z.object({ id: word, text: word, ...days })),
  channels: list(
    z.object({
      id: word,
      title: word,
      steps: ids,
      contact: word.nullable(),
      hours: z.array(z.object({ days: word, open: word, close: word })).max(14),
      timeZone: word,
    }),
  ),
  tree: z.object({
    root: word,
    questions: z.array(z.object({ id: word, title: word, answers: z.array(answer).max(20) })).max(1000),
    outcomes: list(
      z.object({
        id: word,
        number: word,
        title: word,
        message: z.object({ id: word, text: words }).nullable(),
      }),
    ),
    moved: z.record(word, word),
  }),
  macros: list(z.object({ number: word, title: word, tone: word, text: words })),
  redirects: list(z.object({ from: word, to: word })),
  addresses: list(word),
  queries: list(z.object({ q: words, answerable: z.boolean(), place: count.nullable() })),
  words: list(word),
  heavyPages: list(z.object({ address: word, bytes: count, limit: count })),
});

/** `review.json`: what a pull request's build leaves for the comment. */
export const reviewSchema = z.object({
  before: reviewedBuildSchema,
  after: reviewedBuildSchema,
  pictures: z
    .array(
      z.object({
        page: z.object({ number: word.nullable(), title: word }),
        files: z.array(z.string().regex(/^[\w-]{1,80}\.png$/)).max(2),
      }),
    )
    .max(20),
});
