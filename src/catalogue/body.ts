import { markdownToHtml } from 'satteri';
import { fillBody } from '../domain/article/fill-body.ts';
import { escapeHtml } from '../domain/language/escape-html.ts';
import { htmlOf } from '../domain/mention/mention.ts';
import { messageHtml } from '../domain/message/compose-message.ts';
import type { LocatedPage } from '../domain/report/located.ts';
import type { Content } from '../schemas/content.ts';
import { BODY_FEATURES } from '../source/read-body.ts';
import { articleLinkByNumber } from './articles.ts';
import { links } from './content.ts';
import { messageForm } from './messages.ts';
import { pictureFile, pictures, type Picture } from './pictures.ts';
import { resolverOf } from './registry.ts';

/** The body of an article or outcome as HTML. Checks let no code and no HTML of an author's through. */
export async function bodyHtml(content: Content, { body, folder }: LocatedPage<unknown>): Promise<string> {
  const resolve = resolverOf(content);
  const files = await pictures(content);
  const markdown = fillBody(body, {
    period: (id) => htmlOf(resolve(`{{period:${id}}}`)),
    channel: (id) => htmlOf(resolve(`{{channel:${id}}}`)),
    article: (number) => {
      const { href, text } = articleLinkByNumber(content, number);
      return `<a href="${href}">${escapeHtml(text)}</a>`;
    },
    message: (id) => letter(messageHtml(messageForm(content, id).full)),
    note: (text) => `<div class="note">\n\n${text}\n\n</div>`,
    link: links.authored,
    picture: (alt, file) => image(alt, files.get(pictureFile(folder, file))),
  });
  return markdownToHtml(markdown, { features: BODY_FEATURES }).html;
}

/** An empty line would end the block for Markdown; written out it is still one for the reader. */
function letter(html: string): string {
  return `<div class="letter">${html.replaceAll('\n', '&#10;')}</div>`;
}

function image(alt: string, picture: Picture | undefined): string {
  if (picture === undefined) return '';
  const { href, width, height } = picture;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<img src="${href}" alt="${escapeHtml(alt)}" ${size} loading="lazy" decoding="async">`;
}
