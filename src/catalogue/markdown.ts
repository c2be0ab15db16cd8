import { fillBody, quotation, withoutAnchors } from '../domain/article/fill-body.ts';
import { markdownOf, textOf } from '../domain/mention/mention.ts';
import { messageText } from '../domain/message/compose-message.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { articleAt, articleLink, articleLinkByNumber, articlePlace, publishedArticles } from './articles.ts';
import { absolute, links, siteContent } from './content.ts';
import { messageForm } from './messages.ts';
import { pictureFile, pictures } from './pictures.ts';
import { resolverOf } from './registry.ts';

/** An article's `.md` twin. */
export async function articleMarkdown(section: string, slug: string): Promise<string> {
  const content = await siteContent();
  const article = articleAt(content, section, slug);
  const resolve = resolverOf(content);
  const { value } = article;
  const files = await pictures(content);
  const body = fillBody(article.body, {
    period: (id) => markdownOf(resolve(`{{period:${id}}}`)),
    channel: (id) => markdownOf(resolve(`{{channel:${id}}}`)),
    article: (number) => {
      const { href, text } = articleLinkByNumber(content, number);
      return `[${text}](${absolute(content, href)})`;
    },
    message: (id) => quotation(messageText(messageForm(content, id).full)),
    note: quotation,
    link: (address) => absolute(content, links.authored(address)),
    picture: (alt, file) => {
      const picture = files.get(pictureFile(section, file));
      return picture === undefined ? '' : `![${alt}](${absolute(content, picture.href)})`;
    },
  });
  const instead = (value.instead ?? []).map((text) => `- ${markdownOf(resolve(text))}`).join('\n');
  return [
    `# ${value.question}`,
    `**${markdownOf(resolve(value.answer))}**`,
    withoutAnchors(body),
    instead,
    `${formatNumber('article', value.number)}, проверено ${value.reviewed}: ${absolute(content, articleLink(article).href)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
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
