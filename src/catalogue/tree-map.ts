import type { Content } from '../schemas/content.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { outcomeMark } from './outcome-mark.ts';
import type { PageLink, VerdictMark } from './page.ts';

/** A question on the map with its answers; what a shared question leads to is drawn once. */
export interface MapQuestion extends PageLink {
  readonly id: string;
  readonly answers: readonly MapAnswer[];
}

/** An answer on the map and where it leads: an outcome, a question drawn below it, or one drawn elsewhere. */
export interface MapAnswer {
  readonly label: string;
  readonly target: PageLink;
  readonly mark: VerdictMark | undefined;
  readonly below: MapQuestion | undefined;
}

/** The whole tree from the root, for the map. */
export async function treeMap(): Promise<MapQuestion> {
  const content = await siteContent();
  return drawQuestion(content, ROOT_QUESTION, new Set());
}

function drawQuestion(content: Content, id: string, drawn: Set<string>): MapQuestion {
  drawn.add(id);
  const { value } = find(content.questions, id);
  return {
    id,
    href: links.node(id),
    text: value.title,
    answers: value.answers.map(({ label, to }) => {
      const question = content.questions.find((candidate) => candidate.id === to);
      const outcome = question === undefined ? find(content.outcomes, to).value : undefined;
      const below = question !== undefined && !drawn.has(to) ? drawQuestion(content, to, drawn) : undefined;
      return {
        label,
        target: { href: links.node(to), text: (question?.value ?? find(content.outcomes, to).value).title },
        mark: outcome && outcomeMark(content, outcome),
        below,
      };
    }),
  };
}
