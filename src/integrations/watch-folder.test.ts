import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { watchFolder } from './watch-folder.ts';

function watched() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const finish: ((error?: Error) => void)[] = [];
  const failures: unknown[] = [];
  const react = () =>
    new Promise<void>((done, fail) => {
      finish.push((error) => {
        if (error === undefined) done();
        else fail(error);
      });
    });
  watchFolder(watcher, 'content', react, (error) => failures.push(error));
  const change = (path: string) => watcher.emit('all', 'change', resolve(path));
  const settle = async (error?: Error) => {
    finish.at(-1)?.(error);
    await setImmediate();
  };
  return { change, settle, failures, reactions: () => finish.length };
}

describe('watchFolder', () => {
  test('reacts to files of the folder only', () => {
    const { change, reactions } = watched();
    change('content-of-others/a.mdx');
    change('src/a.ts');
    expect(reactions()).toBe(0);
    change('content/articles/a.mdx');
    expect(reactions()).toBe(1);
  });

  test('reacts once more to all that changed while it was at work', async () => {
    const { change, settle, reactions } = watched();
    change('content/a.yaml');
    change('content/b.yaml');
    change('content/c.yaml');
    expect(reactions()).toBe(1);
    await settle();
    expect(reactions()).toBe(2);
    await settle();
    expect(reactions()).toBe(2);
  });

  test('tells a failure and reacts to the next change all the same', async () => {
    const { change, settle, failures, reactions } = watched();
    const gone = new Error('the file is gone');
    change('content/a.yaml');
    await settle(gone);
    expect(failures).toEqual([gone]);
    change('content/b.yaml');
    expect(reactions()).toBe(2);
  });
});
