import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import nspell from 'nspell';
import { parsedJson } from './parsed-json.ts';

const MOST_SUGGESTIONS = 3;

/** What a dictionary said of words before: `true` where it knows them, else what was probably meant. */
const judgedSchema = z.object({
  dictionary: z.string(),
  words: z.record(z.string(), z.union([z.literal(true), z.array(z.string())])),
});

/** A dictionary as Hunspell has it. */
interface HunspellFiles {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/**
 * A dictionary that remembers its judgements in a file: loading it takes seconds, and a second check of the same words
 * does without. Another version of the dictionary forgets them.
 */
export function rememberingDictionary({ aff, dic }: HunspellFiles, memoryFile: string) {
  return async (words: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> => {
    const hash = createHash('sha256').update(aff).update(dic).digest('hex');
    const judged = new Map(await readJudged(memoryFile, hash));
    const fresh = [...words].filter((word) => !judged.has(word));
    if (fresh.length > 0) {
      const speller = nspell(Buffer.from(aff), Buffer.from(dic));
      for (const word of fresh) {
        judged.set(word, speller.correct(word) || speller.suggest(word).slice(0, MOST_SUGGESTIONS));
      }
      await mkdir(dirname(memoryFile), { recursive: true });
      await writeFile(memoryFile, JSON.stringify({ dictionary: hash, words: Object.fromEntries(judged) }));
    }
    return new Map(
      [...words].flatMap((word) => {
        const judgement = judged.get(word);
        return judgement === undefined || judgement === true ? [] : [[word, judgement]];
      }),
    );
  };
}

async function readJudged(memoryFile: string, hash: string) {
  const text = await readFile(memoryFile, 'utf8').catch(() => '{}');
  const { data } = judgedSchema.safeParse(parsedJson(text));
  return data?.dictionary === hash ? Object.entries(data.words) : [];
}
