const EVERY_MS = 500;

/**
 * Ends this process after the one that started it. Between npm and a script stands a shell that passes no signals on;
 * `exec` would remove it, but Windows knows no `exec`.
 * @param {() => unknown} end
 */
export function endWithParent(end = () => process.exit(1)) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, EVERY_MS).unref();
}
