import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeComment, picturedPages } from '../domain/review/compose-comment.ts';
import type { ReviewedBuild } from '../domain/review/reviewed-build.ts';
import { buildContent } from '../review/build-content.ts';
import { withFormerContent } from '../review/former-content.ts';
import { readReviewedBuild } from '../review/read-reviewed-build.ts';
import { takePictures } from '../review/take-pictures.ts';
import { writePortableSite } from '../review/write-portable-site.ts';
import { reviewSchema } from '../schemas/review.ts';
import { messageOf } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

const USAGE = `С чем сравнить? Назовите ветку или коммит:
  npm run diff -- main
  npm run diff -- main --out .cache/review    ещё и снимки страниц и сайт, который открывается с диска`;

// npm run diff -- BASE [--out FOLDER]: what readers will see otherwise than in a commit, as a reviewer of a pull request is
// told; into a folder also what the comment is made of, pictures of the pages, and the site to be read from disk.
const {
  values: { out },
  positionals: [base, ...rest],
} = readOptions({ options: { out: { type: 'string' } }, allowPositionals: true });

try {
  if (base === undefined || rest.length > 0) throw new Error(USAGE);
  const { contentFolder } = runEnvironment();
  const folder = '.cache/diff/after';
  const { before, after } = await withFormerContent(contentFolder, base, async (former) => ({
    // What was just edited fails sooner than what was published.
    after: await buildAndRead(contentFolder, folder, 'Нынешнее содержание не собирается'),
    before: await buildAndRead(
      former,
      '.cache/diff/before',
      `Прежнее содержание (${base}) не собирается нынешней программой`,
    ),
  }));
  if (out !== undefined) await writeReview(out, folder, before, after);
  process.stdout.write(composeComment(before, after));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function buildAndRead(contentFolder: string, folder: string, failure: string): Promise<ReviewedBuild> {
  await buildContent(contentFolder, folder).catch((error: unknown) => {
    throw new Error(`${failure}:\n${messageOf(error)}`);
  });
  return readReviewedBuild(folder, contentFolder);
}

async function writeReview(target: string, folder: string, before: ReviewedBuild, after: ReviewedBuild) {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const pictures = await takePictures(folder, picturedPages(before, after), join(target, 'snimki'));
  await writePortableSite(folder, join(target, 'sayt'));
  const review = reviewSchema.parse({ before, after, pictures });
  await writeFile(join(target, 'review.json'), JSON.stringify(review));
}
