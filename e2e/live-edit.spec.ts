import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { DRAFT } from '../src/texts/article.ts';
import { ARTICLE, TODAY } from './shop.ts';
import { expect, test } from './test.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = `articles/${ARTICLE.section}/${ARTICLE.slug}.mdx`;
const READY_TIMEOUT_MS = 60_000;

// While a mistake stands, the page is answered as one that failed; a new page is not there at once.
test.use({ expectedProblems: [/status of (?:404|500)/] });

test.describe('npm run dev', () => {
  // One server, whose content both tests edit.
  test.describe.configure({ mode: 'serial' });

  let content: string;
  let server: ChildProcess;
  let site: string;

  test.beforeAll(async () => {
    content = await mkdtemp(join(ROOT, '.cache/live-edit-'));
    await cp(join(ROOT, 'e2e/content'), content, { recursive: true });
    const port = await getPort();
    site = `http://localhost:${String(port)}`;
    server = spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
      {
        cwd: ROOT,
        stdio: 'ignore',
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          SITE_CONTENT: content.slice(ROOT.length),
          SITE_DATE: TODAY,
        },
      },
    );
    await expect
      .poll(
        () =>
          fetch(site).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: READY_TIMEOUT_MS },
      )
      .toBe(true);
  });

  test.afterAll(async () => {
    server.kill();
    await rm(content, { recursive: true });
  });

  test('shows an editor each edit, and each mistake in the words of the check', async ({ page, links }) => {
    const file = join(content, FILE);
    const written = await readFile(file, 'utf8');
    const edit = (from: string, to: string) => writeFile(file, written.replace(from, to));
    const heading = page.getByRole('heading', { level: 1 });

    await page.goto(site + links.article(ARTICLE));
    await edit('question: Можно ли ускорить доставку?', 'question: Привезут ли быстрее?');
    await expect(heading).toHaveText('Привезут ли быстрее?');

    await edit('Дату назначает склад', 'Срок <Period id="hranenie"/> назначает склад');
    await expect(page.getByText('назначает склад')).toHaveText(/^Срок 7 дней назначает/);

    await edit('kind: cannot', 'kind: cannott');
    await expect(heading).toHaveText('Ошибки содержания');
    await expect(page.getByText(`${FILE}:3  wrong-kind`)).toBeVisible();

    await writeFile(file, written);
    await expect(heading).toHaveText('Можно ли ускорить доставку?');
  });

  test('shows a draft, and says that it is one', async ({ page, links }) => {
    const written = await readFile(join(content, FILE), 'utf8');
    const draft = written
      .replace(/^number: .*$/m, 'number: 900\ndraft: true')
      .replace(/^question: .*$/m, 'question: Как читают черновики?')
      // A page with phrases of another is a mistake, which the server would show instead.
      .replace(/^ {2}- /gm, '  - черновик ');
    await writeFile(join(content, `articles/${ARTICLE.section}/chernovik.mdx`), draft);
    await expect(async () => {
      await page.goto(site + links.article({ section: ARTICLE.section, slug: 'chernovik' }));
      await expect(page.getByText(DRAFT)).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });
});
