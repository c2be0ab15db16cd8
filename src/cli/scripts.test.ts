import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const COMMANDS = Object.entries(scripts).flatMap(([name, script]) =>
  script.split(' && ').map((command) => ({ name, command })),
);

/** Whether a program is started by its name and words alone, as it is where there is no shell of Unix. */
function starts([program = '', first = '', second = '', third = '']: readonly string[]): boolean {
  switch (program) {
    case 'node':
      return first === '--import' ? existsSync(second) && existsSync(third) : existsSync(first);
    case 'npm':
      return first === 'run' && second in scripts;
    default:
      return existsSync(`node_modules/.bin/${program}`);
  }
}

describe('npm scripts', () => {
  test.each(COMMANDS)('$name needs no shell of Unix: $command', ({ command }) => {
    expect(command).toMatch(/^[\w:./-]+(?: [\w:./-]+)*$/);
    expect(starts(command.split(' '))).toBe(true);
  });

  test.each(Object.entries(scripts))('%s installs or says what to install: %s', (_, script) => {
    expect(script).toMatch(
      /^node (?:src\/cli\/bootstrap|(?:--import \.\/)?src\/cli\/installed)\.mjs |^npm run /,
    );
  });
});
