import type { Request } from '@playwright/test';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';

/** Whether the browser itself asks: for the site's icon, when it finds the time, or for a page behind a link that the pointer is on. */
export function isBrowsersOwn(request: Request, links: Permalinks): boolean {
  return request.url().endsWith(links.icon) || 'sec-purpose' in request.headers();
}
