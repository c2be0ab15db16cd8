import { readFile, stat } from 'node:fs/promises';
import { composeComment } from '../domain/review/compose-comment.ts';
import { reviewSchema } from '../schemas/review.ts';
import { workflowRunSchema } from '../schemas/workflow-run.ts';
import { findRunPlaces, writeComment, type RunPlaces } from './pull-comment.ts';

/** Many times what two builds of a thousand articles leave. */
const MOST_BYTES = 40_000_000;

// node src/cli/comment.ts REVIEW_JSON: comments a pull request with what its build has left, in the workflow that follows
// that build. It runs with rights, on what may be a stranger's: that is read as data, within bounds, and never run.
const [file = ''] = process.argv.slice(2);
const { GITHUB_API_URL: api = '', GITHUB_TOKEN: token = '', GITHUB_EVENT_PATH: event = '' } = process.env;
const { repository, workflow_run: run } = workflowRunSchema.parse(JSON.parse(await readFile(event, 'utf8')));
const github = { api, token, name: repository.full_name };

const places = await findRunPlaces(github, run);
if (places === undefined) {
  console.log('Запрос на слияние уже закрыт или в нём есть коммит новее: писать некуда.');
} else {
  await writeComment(github, places.pull, await composeText(places));
  console.log(`Написано в запрос на слияние ${String(places.pull)}.`);
}

async function composeText({ archive, preview }: RunPlaces): Promise<string> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size === 0) return notBuilt();
  if (size > MOST_BYTES) throw new Error(`${file}: ${String(size)} байт, можно ${String(MOST_BYTES)}`);
  const { before, after, pictures } = reviewSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return composeComment(before, after, {
    ...(archive !== undefined && { archive }),
    ...(preview !== undefined && { preview }),
    pictures,
  });
}

function notBuilt(): string {
  return [
    '## Сайт с этой правкой не собирается',
    '',
    'Ошибки подписаны на строках во вкладке «Files changed», там же написано, как исправить.',
    `Если там пусто, причина — в [журнале сборки](${run.html_url}).`,
  ].join('\n');
}
