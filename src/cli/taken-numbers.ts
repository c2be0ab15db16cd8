import { appendFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { addedNumbers } from '../domain/review/added-numbers.ts';
import { githubSchemas } from '../schemas/workflow-run.ts';
import { folderOf } from '../source/places.ts';
import { askGitHub } from './ask-github.ts';
import { runEnvironment } from './run-environment.ts';

// npm run taken-numbers: tells the content check of a request to merge which numbers the open requests before it give to
// new pages, in the file from which GitHub takes the environment of the next steps. It only reads.
const { GITHUB_API_URL: api = '', GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: name = '' } = process.env;
const { GITHUB_ENV: environmentFile = '', PULL_REQUEST: own = '' } = process.env;
const { contentFolder } = runEnvironment();
const github = { api, name, token };
const folders = {
  article: join(contentFolder, folderOf('articles')),
  outcome: join(contentFolder, folderOf('outcomes')),
};

const pulls = githubSchemas.pulls.parse(await askGitHub(github, 'GET', 'pulls?state=open&per_page=100'));
const taken = new Map<string, number>();
for (const { number } of pulls.toSorted((a, b) => a.number - b.number)) {
  if (number >= Number(own)) break;
  const path = `pulls/${String(number)}/files?per_page=100`;
  const files = githubSchemas.files.parse(await askGitHub(github, 'GET', path));
  // The first to take a number has it.
  for (const page of addedNumbers(files, folders)) if (!taken.has(page)) taken.set(page, number);
}
const pairs = Array.from(taken, ([page, number]) => `${page}=${String(number)}`);
await appendFile(environmentFile, `SITE_TAKEN_NUMBERS=${pairs.join(' ')}\n`);
