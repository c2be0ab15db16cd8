import type { IssueSlug } from '../../domain/report/issue-kinds.ts';

/** Files of a content folder: path → text. */
export type Texts = ReadonlyMap<string, string>;

/** A change of the sound content in `valid/`. */
export type Edit = (texts: Texts) => Texts;

/** What makes a copy of the outcome `wait` another outcome. */
export const NOT_WAIT = [
  ['title: Подождите до обещанного срока', 'title: Ждите звонка курьера'],
  ['sign: не пройдёт срок в карточке заказа', 'sign: не позвонит курьер'],
  ['why: Пока срок не прошёл, мы скажем то же самое.', 'why: О встрече договорится он сам.'],
  ['next: Заказ приедет, и придёт сообщение.', 'next: Вам назовут день и час.'],
] as const;

/** What makes a copy of the question `status` another question. */
export const NOT_STATUS = ['title: Какой статус у заказа?', 'title: Что ответили в чате?'] as const;

/** What an editor did wrong and what the check answers. */
export interface Mistake {
  readonly kind: IssueSlug;
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The lines of each issue. */
  readonly issues: readonly (readonly string[])[];
  /** The last line of the report, where it is not one error. */
  readonly total?: string;
  readonly production?: boolean;
  /** Numbers in requests to merge that go first. */
  readonly taken?: Readonly<Record<string, string>>;
  /** The files that a pull request changes. */
  readonly touched?: readonly string[];
}

/** Replaces a text that stands in a file. */
export function replace(path: string, from: string, to: string): Edit {
  return copy(path, path, [from, to]);
}

/** Writes a file anew. */
export function write(path: string, text: string): Edit {
  return (texts) => new Map(texts).set(path, text);
}

/** Deletes a file. */
export function remove(path: string): Edit {
  return (texts) => new Map([...texts].filter(([other]) => other !== path));
}

/** Copies a file with some of its text replaced; another page is searched by words of its own. */
export function copy(
  source: string,
  target: string,
  ...replacements: readonly (readonly [from: string, to: string])[]
): Edit {
  return (texts) => {
    let text = textOf(texts, source);
    for (const [from, to] of replacements) {
      if (!text.includes(from)) throw new Error(`${source} does not contain ${from}`);
      text = text.replace(from, () => to);
    }
    if (target !== source) text = text.replace(/^ +- .+ \d+$/gm, (alias) => `${alias} ${target}`);
    return write(target, text)(texts);
  };
}

/** The text of a file that is there. */
export function textOf(texts: Texts, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`There is no ${path}`);
  return text;
}

/** The report a mistake must get. */
export function expectedReport({ issues, total = 'Всего: 1 ошибка в 1 файле.' }: Mistake): string {
  return [...issues.map((lines) => lines.join('\n  ')), total].join('\n\n');
}
