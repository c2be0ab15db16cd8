import { BODY_COMPONENT_NAMES, bodyComponent } from '../domain/article/body-components.ts';
import { quote } from '../domain/report/quote.ts';

/** What to do about a line of a body that does not parse. */
interface MdxAdvice {
  readonly expected: string;
  readonly fix: string;
}

/** What to do about lists and quotations without end. */
export const TOO_DEEP_ADVICE: MdxAdvice = {
  expected: 'списки и цитаты, вложенные не глубже двадцати',
  fix: 'уберите отступы и знаки «>» в начале строк',
};

const COMPONENT = new RegExp(`<(/?)(${BODY_COMPONENT_NAMES.join('|')})(?![\\w])([^>]*)>?`);
const LINK = /<((?:https?:\/\/|www\.)[^>\s]+)>/;
const MAIL = /<[\w.+-]+@[\w.-]+>/;

/** What the editor meant by a line that is no MDX, as far as it shows. */
export function adviseOnMdx(line: string, message: string): MdxAdvice {
  const component = COMPONENT.exec(line);
  if (component !== null) return adviseOnComponent(component);
  if (line.includes('<!--'))
    return { expected: 'текст без комментариев', fix: 'удалите комментарий: читатель его не увидит' };
  const [, address] = LINK.exec(line) ?? [];
  if (address !== undefined)
    return { expected: 'ссылка в виде [текст](адрес)', fix: `[текст ссылки](${address})` };
  if (MAIL.test(line)) return { expected: 'канал вместо почты', fix: '<Channel id="…"/>' };
  const [, kind, id = ''] = /\{\s*(period|channel)\s*:\s*([\w-]+)\s*\}/.exec(line) ?? [];
  if (kind !== undefined) {
    const right = `<${kind === 'period' ? 'Period' : 'Channel'} id="${id}"/>`;
    return { expected: right, fix: right };
  }
  const [, tag] =
    /<\/?(br|hr|img|input|p|b|i|u|div|span|font|center|table|ul|ol|li|a)\b[^>]*>/i.exec(line) ?? [];
  if (tag !== undefined)
    return {
      expected: 'текст без HTML',
      fix:
        tag.toLowerCase() === 'br' ? 'уберите <br>: новый абзац отделите пустой строкой' : `уберите <${tag}>`,
    };
  const [, heading, anchor = ''] = /^\s*(#{1,6}\S.*?)\s*\{#([\w-]*)\}\s*$/.exec(line) ?? [];
  if (heading !== undefined)
    return {
      expected: 'пробел после решёток',
      fix: `${heading.replace(/^#+/, (marks) => `${marks} `)} {#${anchor}}`,
    };
  if (/[{}]/.test(line) && message.includes('expression'))
    return { expected: 'текст без фигурных скобок', fix: 'уберите фигурную скобку' };
  return {
    expected: 'текст без знака «<»',
    fix: `уберите «<» или замените словом; бывают только ${BODY_COMPONENT_NAMES.join(', ')}`,
  };
}

function adviseOnComponent([, closing, name = '', rest = '']: RegExpExecArray): MdxAdvice {
  if (closing === '/') {
    const expected = `<${name}> перед </${name}>`;
    return { expected, fix: `поставьте <${name}> перед текстом или уберите </${name}>` };
  }
  const { attribute } = bodyComponent(name) ?? {};
  if (attribute === undefined) {
    const expected = `</${name}> после текста`;
    return { expected, fix: `допишите ниже </${name}> отдельной строкой, между пустыми` };
  }
  const [value = '…'] = /[\wА-я-]+/.exec(rest.replace(/^\s*\w+\s*=\s*/, '')) ?? [];
  const right = `<${name} ${attribute}="${value}"/>`;
  return { expected: `${quote(right)}: прямые кавычки и «/» в конце`, fix: right };
}
