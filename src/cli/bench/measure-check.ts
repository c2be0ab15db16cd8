import type { Figure } from './figure.ts';
import { LIMITS } from './limits.ts';
import { measureRun } from './measured-run.ts';

/** Time of `npm run content:check` on a content folder. */
export async function measureCheck(name: string, contentFolder: string): Promise<Figure> {
  const place = { cwd: process.cwd(), env: { SITE_CONTENT: contentFolder } };
  const { seconds } = await measureRun(['src/cli/content-check.ts'], place);
  return { name, value: seconds, unit: 's', limit: LIMITS.contentCheckSeconds };
}
