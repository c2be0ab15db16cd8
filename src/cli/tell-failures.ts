import { mkdirSync, writeFileSync } from 'node:fs';

const FOR_PROGRAMMERS = '.cache/failure.txt';

/**
 * Ends a script with what was thrown, as a message: ours are for people, of others only programmers can make
 * anything, so that their stack goes into a file.
 */
export function tellFailures(): void {
  process.on('uncaughtException', (error) => {
    console.error(/[а-яё]/i.test(error.message) ? error.message : keepForProgrammers(error));
    process.exit(1);
  });
}

function keepForProgrammers(error: Error): string {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(FOR_PROGRAMMERS, `${error.stack ?? error.message}\n`);
  // GitHub shows it to those who ask for details.
  if (process.env['GITHUB_ACTIONS'] === 'true')
    console.log(`::debug::${(error.stack ?? '').replaceAll('\n', '%0A')}`);
  return `Сломалась сама проверка, а не содержание. Отправьте программисту файл ${FOR_PROGRAMMERS}`;
}
