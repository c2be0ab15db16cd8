import { stringify } from 'yaml';
import { articleSchema } from '../schemas/article.ts';
import { factSchema } from '../schemas/fact.ts';
import { completeBySchema } from './complete-by-schema.ts';
import type { GeneratedArticle } from './generate-articles.ts';
import { GENERATED_ON, upkeepBy } from './upkeep.ts';
import type { TextFile } from './text-files.ts';

/** What an article of ours must name besides its own text. */
export interface HouseNames {
  readonly owner: string;
  readonly outcome: string;
}

/** Generated articles as our content: their pages and the facts they answer, a fact each. */
export function houseFiles(articles: readonly GeneratedArticle[], names: HouseNames): readonly TextFile[] {
  return [
    { path: 'facts/generated.yaml', text: stringify(articles.map(factOf)) },
    ...articles.map((article) => ({
      path: `articles/${article.section}/${article.slug}.mdx`,
      text: page(frontMatter(article, names), [
        article.intro,
        ...article.parts.map(
          ({ id, heading, paragraph, steps }) =>
            `## ${heading} {#${id}}\n\n${paragraph}\n\n<Steps>\n\n${numbered(steps)}\n\n</Steps>`,
        ),
        `<Note>\n\n${article.warning}\n\n</Note>`,
        `Смотрите ответ «<Article number="${String(article.next)}"/>».`,
      ]),
    })),
  ];
}

/** The same texts as a site without rules of its own has them. */
export function plainFiles(articles: readonly GeneratedArticle[]): readonly TextFile[] {
  return articles.map(({ section, slug, question, answer, intro, parts, warning }) => ({
    path: `${section}/${slug}.mdx`,
    text: page({ title: question, description: answer }, [
      `**${answer}**`,
      intro,
      ...parts.map(({ heading, paragraph, steps }) => `## ${heading}\n\n${paragraph}\n\n${numbered(steps)}`),
      `> ${warning}`,
      'Смотрите [другие ответы](/).',
    ]),
  }));
}

function frontMatter(article: GeneratedArticle, { owner, outcome }: HouseNames) {
  const { number, question, answer, aliases, next } = article;
  return completeBySchema(articleSchema, {
    number,
    kind: 'can',
    question,
    answer,
    facts: [factId(article)],
    outcome,
    audience: ['buyer'],
    aliases,
    related: [next],
    ...upkeepBy(owner),
  });
}

function factOf(article: GeneratedArticle) {
  const { answer, section } = article;
  const statement = answer.replace(/\.$/, '');
  const source = { title: 'Придуманный текст', checked: GENERATED_ON };
  return completeBySchema(factSchema, { id: factId(article), statement, section, source });
}

function factId({ number }: GeneratedArticle): string {
  return `generated-${String(number)}`;
}

function page(values: object, blocks: readonly string[]): string {
  return `---\n${stringify(values)}---\n${blocks.join('\n\n')}\n`;
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');
}
