import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Ends the script with what whoever runs it is told. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** What is told of something thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether the folder holds a whole site: this file is written among the last. */
export function holdsSite(folder: string): boolean {
  return existsSync(join(folder, '_headers'));
}

/** Ends the script unless the folder holds a site. */
export function needSite(folder: string): void {
  if (!holdsSite(folder)) fail(`В папке ${folder} нет сайта. Соберите: npm run build`);
}
