import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { composeTemplate } from '../authoring/compose-template.ts';
import { NEW_KINDS } from '../authoring/new-kinds.ts';
import { textOf, write, type Edit } from '../checks/mistakes/mistake.ts';
import { goldenFailures } from '../search-lab/golden-failures.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { judgeQueries } from '../search-lab/golden-query.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import { readEnvironment } from '../source/environment.ts';
import { readContent } from '../source/read-content.ts';
import { readPage } from '../source/source-file.ts';
import { buildSite, ownFolder } from '../testing/build-site.ts';
import { copyContent } from '../testing/content-folder.ts';
import { readBuiltSite, select, textOf as textIn, type BuiltSite } from './built-site.ts';
import { checkWeights } from './page-weights.ts';
import { checkFiles, checkReferences } from './references.ts';
import { checkRoutes } from './routes.ts';
import { checkHtml } from './valid-html.ts';

const CONTENT = 'content';
const NOTICE = 'Чат отвечает дольше обычного';
const QUESTION = 'Где взять рецепт яблочного пирога?';
/** Each with a word that nothing else has. */
const ALIASES = [
  'корица',
  'дрожжи',
  'духовка',
  'скалка',
  'изюм',
  'ваниль',
  'миксер',
  'пекарь',
  'противень',
  'мука',
  'начинка',
  'глазурь',
];

const { today } = readEnvironment(process.env);
const { draft } = await readContent(process.cwd(), CONTENT);

/** Sets fields of a YAML file, or of the front matter of a page. */
function setFields(
  path: string,
  fields: readonly (readonly [at: readonly (string | number)[], value: unknown])[],
): Edit {
  return (texts) => {
    const text = textOf(texts, path);
    const { body } = readPage(text);
    const isPage = body !== text;
    const document = parseDocument(isPage ? text.slice(0, -body.length).replaceAll(/^---\n/gm, '') : text);
    for (const [at, value] of fields) document.setIn(at, value);
    return write(path, isPage ? `---\n${document.toString()}---\n${body}` : document.toString())(texts);
  };
}

/** What editors do every week, as CONTRIBUTING teaches, whatever the content says. */
function ordinaryEdits(): readonly Edit[] {
  const [period] = draft.periods;
  const [question] = draft.questions;
  const [section] = draft.sections;
  const [fact] = draft.facts;
  const [reworded, linking] = draft.articles.toSorted(
    (one, other) => one.value.question.length - other.value.question.length,
  );
  const answer = question?.value.answers[0];
  const outcome = draft.outcomes.find(({ value }) => value.contact === 'chat');
  if (!period || !section || !fact || !reworded || !linking || !answer || !outcome)
    throw new Error('There is nothing to edit');
  const number = Math.max(...draft.articles.map(({ value }) => value.number)) + 1;
  const template = composeTemplate(NEW_KINDS.article, draft, today, linking.folder);
  const added = `articles/${linking.folder}/recept-piroga.mdx`;
  return [
    // A notice added.
    write(
      `notices/${today}-chat.yaml`,
      `text: ${NOTICE}\nsections: [${section.id}]\nfrom: ${today}T00:00+03:00\nuntil: ${today}T23:59+03:00\n`,
    ),
    // A period's text changed.
    setFields('periods.yaml', [[[0, 'text'], `около ${period.value.text}`]]),
    // A title reworded.
    setFields(pathOf(reworded), [[['question'], reworded.value.question.replace(/\?$/, ', подскажите?')]]),
    // An article added from the template, and a link to it.
    write(added, template.text.replaceAll(/‹[^›]*›/g, 'это')),
    setFields(added, [
      [['number'], number],
      [['question'], QUESTION],
      [['answer'], 'Рецепт пирога оператор найти не может.'],
      [['reply'], 'Да, могу это. Пришлите, пожалуйста, номер заказа.'],
      [['facts'], [fact.id]],
      [['outcome'], outcome.id],
      [['aliases'], ALIASES],
      [['related'], [linking.value.number]],
    ]),
    setFields(pathOf(linking), [[['related'], [...linking.value.related, number]]]),
    // An answer's label reworded.
    setFields(pathOf(question), [[['answers', 0, 'label'], `${answer.label}, кажется`]]),
  ];
}

/** The path of an entry's file inside the content folder. */
function pathOf({ file }: { readonly file: string }): string {
  return file.slice(`${CONTENT}/`.length);
}

describe('the site after ordinary edits of its content', () => {
  let folder = '';
  let site: BuiltSite;
  const built = () => join(folder, 'site');

  beforeAll(async () => {
    folder = await ownFolder('ordinary-edits');
    await copyContent(CONTENT, join(folder, CONTENT), ordinaryEdits());
    // A build checks its content first.
    const { exitCode, output } = await buildSite(join(folder, CONTENT), built(), { SITE_DATE: today });
    expect(exitCode, output).toBe(0);
    site = await readBuiltSite(built(), '/');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('shows them', () => {
    const home = site.pages.get(site.links.home);
    expect(home && select(home, 'timed-notice').map(textIn).join()).toContain(NOTICE);
    expect([...site.pages.values()].flatMap((page) => select(page, 'h1').map(textIn))).toContain(QUESTION);
  });

  test('leads nowhere but to what is there', () => {
    expect([...checkReferences(site), ...checkFiles(site)]).toEqual([]);
  });

  test('leads along every route of the tree to its advice', () => {
    expect(checkRoutes(site)).toEqual([]);
  });

  test('keeps every page within its bytes and requests', () => {
    expect(checkWeights(site)).toEqual([]);
  });

  test('is valid HTML wherever it differs', async () => {
    const before = await readBuiltSite('dist', '/');
    const changed = [...site.pages.values()].filter(
      ({ address, html }) => before.pages.get(address)?.html !== html,
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(await checkHtml(changed)).toEqual([]);
  });

  test('answers the golden queries', async () => {
    const search = await readBuiltSearch(built());
    const judgements = judgeQueries(builtIndex(search), goldenQueries(draft, '/'), search.pages);
    expect(goldenFailures(judgements)).toEqual([]);
  });
});
