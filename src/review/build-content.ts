import { execFile } from 'node:child_process';

/**
 * Builds the site of a content folder with the code of today, into a folder; throws what the build says if it does not
 * succeed. Two contents built alike differ in what their editors wrote, and in nothing else.
 */
export function buildContent(contentFolder: string, folder: string): Promise<void> {
  // What is built to be compared is not published: new pages may wait for their numbers.
  const settings = { SITE_CONTENT: contentFolder, SITE_BASE: '/', SITE_NUMBERS: 'open' };
  const env = { ...process.env, ...settings };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['src/cli/build.ts', folder], { env }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(stdout + stderr));
    });
  });
}
