import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { watchFolder } from './watch-folder.ts';

function watched() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const finish: (() => void)[] = [];
  watchFolder(watcher, 'content', () => new Promise((done) => finish.push(done)));
  const change = (path: string) => watcher.emit('all', 'change', resolve(path));
  const settle = async () => {
    finish.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { change, settle, reactions: () => finish.length };
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
});
