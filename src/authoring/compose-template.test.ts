import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS_BYTES, webEditor } from '../domain/repository/web-editor.ts';
import { readContent } from '../source/read-content.ts';
import { composeTemplate } from './compose-template.ts';
import { NEW_KINDS } from './new-kinds.ts';

const { draft } = await readContent(process.cwd(), 'src/checks/mistakes/valid');
const TODAY = '2026-11-20';
const editor = webEditor({
  repository: `https://github.com/${'a'.repeat(39)}/${'b'.repeat(60)}`,
  branch: 'main',
});
const KINDS = Object.entries(NEW_KINDS).filter(([, { lineOf }]) => lineOf === undefined);

describe('composeTemplate', () => {
  test.each(KINDS)('makes a link of %s that GitHub answers', (_, kind) => {
    const { path, text } = composeTemplate(kind, draft, TODAY, 'delivery');
    const [name = '', ...folders] = path.split('/').toReversed();
    const address = editor.create(`content/${folders.toReversed().join('/')}`, name, text);
    expect(address.length).toBeLessThan(LONGEST_ADDRESS_BYTES);
  });

  test('leaves number and name of an article open', () => {
    const { path, text } = composeTemplate(NEW_KINDS.article, draft, TODAY, 'delivery');
    expect(path).toBe('articles/delivery/имя-латиницей.mdx');
    expect(text.split('\n')).toMatchInlineSnapshot(`
      [
        "---",
        "# Вид статьи: может, не может, решает отдел, совет, обзор; can или cannot или routing или tip или guide",
        "kind: can",
        "# Номер: постоянный, не повторяется; число",
        "number: новый",
        "# Вопрос словами покупателя: заголовок страницы; текст до 80 знаков",
        "question:",
        "# Ответ: до 200 знаков, понятен без вопроса; текст до 200 знаков",
        "answer:",
        "# Факты: id из content/facts/; список, не меньше 1, не больше 4: например can-01",
        "facts:",
        "  -",
        "# Надо ли писать в поддержку: исход дерева; например vozvrat-deneg",
        "outcome:",
        "# Для кого: покупатель, продавец, оператор; список, не меньше 1: buyer, seller, operator",
        "audience:",
        "  - buyer",
        "# Как это называют люди, когда ищут; список, не меньше 12: текст до 120 знаков",
        "aliases:",
        "  -",
        "# Номера статей со следующими вопросами; список: число",
        "related: []",
        "# Кто отвечает за страницу: id из owners.yaml; например vozvrat-deneg",
        "owner: delivery",
        "# Когда проверяли, ГГГГ-ММ-ДД; например 2026-11-20",
        "reviewed: 2026-11-20",
        "# Когда проверить снова, ГГГГ-ММ-ДД; например 2026-11-20",
        "reviewBy: 2027-05-21",
        "# Может быть ещё:",
        "# instead: # Что сделать вместо этого",
        "# purpose: # Зачем писать, если того, о чём вопрос, получить нельзя",
        "# picture: # Картинка рядом со статьёй",
        "# description: # Описание для поисковых систем вместо ответа",
        "# reply: # Что оператор отвечает в чате, от первого лица",
        "# weight: # Важность в поиске, от 2 до 9, если подсказки уже не вмещают все статьи",
        "# draft: # Черновик: не публикуется",
        "# postponed: # Проверка отложена: до какого дня и почему",
        "---",
        "",
        "‹Почему так: одно-два предложения.›",
        "",
        "## Что сделать {#chto-sdelat}",
        "",
        "<Steps>",
        "",
        "1. Откройте ‹что›.",
        "2. Напишите ‹куда›.",
        "",
        "</Steps>",
        "",
      ]
    `);
  });
});
