import type { ViteDevServer } from 'vite';

/**
 * What reloads the pages that are open, those too that a slow machine shows only by then: a page of before that comes to
 * listen too late to be told is reloaded as it does.
 */
export function pageReloads({ middlewares, environments, ws }: ViteDevServer): () => void {
  let isOld = false;
  const send = () => {
    environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  middlewares.use((request, _, next) => {
    if (request.headers.accept?.includes('text/html') === true) isOld = false;
    next();
  });
  ws.on('connection', () => {
    if (isOld) send();
  });
  return () => {
    isOld = true;
    send();
  };
}
