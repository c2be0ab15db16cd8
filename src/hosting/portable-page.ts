import { posix } from 'node:path';
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';

const ADDRESSES = ['href', 'src', 'action'];

/**
 * A page of a site built for `/` as it reads and walks from disk: addresses are relative and name files, a line of the
 * given words stands first, and since a page from disk may load no scripts, it is the page of readers without them.
 * @example portablePage('<body><a href="/svyaz/#chat">', '/reshenie/', 'Копия') → '<body><p class="wrap">Копия</p><a href="../svyaz/index.html#chat"></a></body>'
 */
export function portablePage(html: string, address: string, words: string): string {
  const document = parseDocument(html);
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    if (element.name === 'script' || element.attribs['rel'] === 'manifest') DomUtils.removeElement(element);
    if (element.name === 'noscript') element.name = 'div';
    for (const name of ADDRESSES) {
      const target = element.attribs[name];
      if (target?.startsWith('/') === true) element.attribs[name] = relativeFile(target, address);
    }
    const { content } = element.attribs;
    if (element.attribs['http-equiv'] === 'refresh' && content !== undefined) {
      element.attribs['content'] = content.replace(/(?<=url=)\/.*/, (target) =>
        relativeFile(target, address),
      );
    }
    // Pictures have one size for those who know no others.
    delete element.attribs['srcset'];
  }
  const [body] = DomUtils.getElementsByTagName('body', document);
  const [line] = parseDocument(`<p class="wrap">${words}</p>`).children;
  if (body !== undefined && line !== undefined) DomUtils.prependChild(body, line);
  return render(document, { encodeEntities: 'utf8' });
}

function relativeFile(target: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(`${address}index.html`), file) + rest;
}
