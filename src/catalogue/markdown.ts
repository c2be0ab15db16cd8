import type { List, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { plainBody } from '../domain/article/plain-body.ts';
import { formatMention, phrasingOf, textOf } from '../domain/mention/mention.ts';
import { messageText } from '../domain/message/compose-message.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { Content } from '../schemas/content.ts';
import { parseBody } from '../source/read-body.ts';
import {
  articleAnnouncements,
  articleAt,
  articleLink,
  articleLinkByNumber,
  articlePlace,
  publishedArticles,
  type ArticleEntry,
} from './articles.ts';
import { authoredLink } from './body.ts';
import { absolute, links, siteContent } from './content.ts';
import { blankMessage } from './messages.ts';
import { pictureBeside } from './pictures.ts';
import { resolverOf } from './registry.ts';

/** Spells an address in full, from the page it is written on. */
type WholeAddress = (address: string) => string;

/** An article's `.md` twin, from the tree that its page is made of; `insteadTitle` stands above what to do instead. */
export async function articleMarkdown(section: string, slug: string, insteadTitle: string): Promise<string> {
  const content = await siteContent();
  const article = articleAt(content, section, slug);
  const { value } = article;
  const url = absolute(content, articleLink(article).href);
  const whole = (address: string) => new URL(address, url).href;
  const phrasing = phrasingIn(content, whole);
  const number = formatNumber('article', value.number);
  const root: Root = {
    type: 'root',
    children: [
      heading(1, value.question),
      { type: 'paragraph', children: [{ type: 'strong', children: phrasing(value.answer) }] },
      ...articleAnnouncements(content, article).map((announcement): RootContent => ({
        type: 'blockquote',
        children: [{ type: 'paragraph', children: phrasingOf(announcement, whole) }],
      })),
      ...bodyNodes(content, article, whole),
      ...(value.instead === undefined ? [] : [heading(2, insteadTitle), list(value.instead.map(phrasing))]),
      { type: 'paragraph', children: [text(`${number}, проверено ${value.reviewed}: ${url}`)] },
    ],
  };
  return toMarkdown(root, { bullet: '-', resourceLink: true });
}

function bodyNodes(
  content: Content,
  { body, file }: ArticleEntry,
  whole: WholeAddress,
): readonly RootContent[] {
  const { tree } = parseBody(body);
  if (tree === undefined) return [];
  const phrasing = phrasingIn(content, whole);
  return plainBody(tree, {
    period: (id) => phrasing(formatMention('period', id)),
    channel: (id) => phrasing(formatMention('channel', id)),
    article: (number) => {
      const link = articleLinkByNumber(content, number);
      return [{ type: 'link', url: whole(link.href), children: [text(link.text)] }];
    },
    message: (id) => messageText(blankMessage(content, id)),
    link: (address) => whole(authoredLink(address)),
    picture: (address) => whole(pictureBeside(file, address).src),
  });
}

/** Texts of the content as Markdown in which every address is whole. */
function phrasingIn(content: Content, whole: WholeAddress): (text: string) => PhrasingContent[] {
  const resolve = resolverOf(content);
  return (text) => phrasingOf(resolve(text), whole);
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}

/** `llms.txt`: the site in one list for readers that are programs. */
export async function llmsText(): Promise<string> {
  const content = await siteContent();
  const resolve = resolverOf(content);
  const lines = publishedArticles(content).map((article) => {
    const twin = absolute(content, links.articleMarkdown(articlePlace(article)));
    return `- [${article.value.question}](${twin}): ${textOf(resolve(article.value.answer))}`;
  });
  const { title, lead } = content.site.value;
  return [`# ${title}`, `> ${lead}`, '## Ответы', lines.join('\n')].join('\n\n').concat('\n');
}
