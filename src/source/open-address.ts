const PATIENCE_MS = 10_000;
/** Some servers refuse to answer without a body, and then say so in their own ways. */
const NO_HEAD: ReadonlySet<number> = new Set([403, 404, 405, 501]);

/** Opens addresses over the network: their heads, and whole pages only where servers insist. */
export function openAddressBy(ask: typeof fetch) {
  const statusOf = async (url: string, method: 'HEAD' | 'GET') => {
    const response = await ask(url, { method, signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.body?.cancel();
    return response.status;
  };
  return async (url: string): Promise<string | undefined> => {
    try {
      const head = await statusOf(url, 'HEAD');
      const status = NO_HEAD.has(head) ? await statusOf(url, 'GET') : head;
      return status < 400 ? undefined : `сайт отвечает ${String(status)}`;
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      return isLate ? `сайт не ответил за ${String(PATIENCE_MS / 1000)} секунд` : 'сайт не отвечает';
    }
  };
}
