import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

// Loaded before a script (`node --import`): a machine without a network, whose disk or power fails at a file.

/** Part of the path of the file at which it happens, and what happens: `kill`, or the code of an error. */
const [at = '', fault = ''] = (process.env['FAULT'] ?? '').split(' ');

function strike(path: unknown): void {
  if (at === '' || !String(path).endsWith(at)) return;
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${fault}: ${String(path)}`), { code: fault });
}

for (const [module, names] of [
  [fs, ['writeFileSync', 'renameSync']],
  [fs.promises, ['writeFile', 'rm']],
] as const) {
  for (const name of names) {
    const original = Reflect.get(module, name) as (...args: unknown[]) => unknown;
    Reflect.set(module, name, (...args: unknown[]) => {
      strike(args[name === 'renameSync' ? 1 : 0]);
      return original.apply(module, args);
    });
  }
}
Socket.prototype.connect = () => {
  throw new Error('There is no network');
};
syncBuiltinESMExports();
