import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { BODY_COMPONENT_NAMES } from '../domain/article/body-components.ts';
import { BODY_COMPILATION } from './bodies.ts';

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => string;

/** JSX as text, enough to see how elements stand in each other. */
function element(type: unknown, { children, ...attributes }: Props): string {
  if (typeof type === 'function') return (type as Component)({ ...attributes, children });
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${written.join('')}>${textIn(children)}</${String(type)}>`;
}

function textIn(children: unknown): string {
  if (Array.isArray(children)) return children.map(textIn).join('').replaceAll('\n', '');
  return typeof children === 'string' ? children : '';
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;');
}

/** Prints each component of the closed set as itself, in square brackets. */
const components = Object.fromEntries(
  BODY_COMPONENT_NAMES.map((name): [string, Component] => [
    name,
    ({ id, number, children }) => `[${name}${textIn(id ?? number)}${textIn(children)}]`,
  ]),
);

async function printed(body: string): Promise<string> {
  const { default: Content } = (await evaluate(body, {
    ...BODY_COMPILATION,
    elementAttributeNameCase: 'html',
    Fragment: ({ children }: Props) => textIn(children),
    jsx: (type, props) => element(type, props as Props),
    jsxs: (type, props) => element(type, props as Props),
  })) as { default: Component };
  const code: Component = ({ children }) => `<code>${escaped(textIn(children))}</code>`;
  return textIn(Content({ components: { ...components, code } }));
}

describe('BODY_COMPILATION', () => {
  test.each([
    ['a value in a sentence', 'Хранится <Period id="a"/>.', '<p>Хранится [Perioda].</p>'],
    ['a value alone', '<Period id="a"/>', '<p>[Perioda]</p>'],
    [
      'a value with its attribute in other quotes',
      "Хранится <Period id='a'/>.",
      '<p>Хранится [Perioda].</p>',
    ],
    ['a value over several lines', 'Хранится <Period\nid="a"\n/>.', '<p>Хранится [Perioda].</p>'],
    ['a value with a closing tag', 'Пишите: <Channel id="a"></Channel>.', '<p>Пишите: [Channela].</p>'],
    ['a value in a list', '- Раз <Channel id="a"/>', '<ul><li>Раз [Channela]</li></ul>'],
    [
      'a value in steps',
      '<Steps>\n\n1. <Article number="2"/>\n\n</Steps>',
      '[Steps<ol><li>[Article2]</li></ol>]',
    ],
    ['a value in a note', '<Note>\n\n<Period id="a"/>\n\n</Note>', '[Note<p>[Perioda]</p>]'],
    ['a value in a heading', '## Срок <Period id="a"/> {#srok}', '<h2 id="srok">Срок [Perioda]</h2>'],
    ['a message', '<Message id="a"/>', '[Messagea]'],
    ['a message in a list', '- Раз\n\n  <Message id="a"/>', '<ul><li><p>Раз</p>[Messagea]</li></ul>'],
    ['a note', '<Note>\n\nВажно\n\n</Note>', '[Note<p>Важно</p>]'],
    [
      'a note in a list',
      '- Раз\n\n  <Note>\n\n  Важно\n\n  </Note>\n- Два',
      '<ul><li><p>Раз</p>[Note<p>Важно</p>]</li><li><p>Два</p></li></ul>',
    ],
    [
      'a note in steps',
      '<Steps>\n\n1. Раз\n\n   <Note>\n\n   Важно\n\n   </Note>\n2. Два\n\n</Steps>',
      '[Steps<ol><li><p>Раз</p>[Note<p>Важно</p>]</li><li><p>Два</p></li></ol>]',
    ],
    [
      'components in code',
      '`<Period id="a"/>` и `<Steps>`',
      '<p><code>&lt;Period id="a"/></code> и <code>&lt;Steps></code></p>',
    ],
    ['components in a block of code', '```\n<Note>\n```', '<pre><code>&lt;Note>\n</code></pre>'],
    [
      'a script in code between notes in code',
      "Слова `<Note>` `<script>document.title='x'</script>` `</Note>`",
      "<p>Слова <code>&lt;Note></code> <code>&lt;script>document.title='x'&lt;/script></code> <code>&lt;/Note></code></p>",
    ],
    ['a link with a title', '[связь](/svyaz/ "t")', '<p><a href="/svyaz/" title="t">связь</a></p>'],
    ['a link by reference', '[связь][s]\n\n[s]: /svyaz/', '<p><a href="/svyaz/">связь</a></p>'],
    [
      'a picture with brackets and a title',
      '![Карта [2]](./k.png "t")',
      '<p><img src="./k.png" alt="Карта [2]" title="t"></img></p>',
    ],
  ])('prints %s', async (_, body, html) => {
    expect(await printed(body)).toBe(html);
  });

  test('fails on a component outside the closed set', async () => {
    await expect(printed('<Chart/>')).rejects.toThrow(/`Chart`/);
  });
});
