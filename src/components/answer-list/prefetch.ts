const prefetched = new Set<string>();

/**
 * Asks for the page behind a link before the click, for browsers that heed no speculation rules, unless the reader saves
 * traffic. The policy forbids them a link that prefetches (Firefox) or they heed none (Safari); a plain request at least
 * leaves the server nothing to send but «not modified».
 */
export function prefetch({ href }: HTMLAnchorElement): void {
  if (prefetched.has(href) || savesTraffic() || heedsRules()) return;
  prefetched.add(href);
  // A page that cannot be had now is asked for again on the click.
  fetch(href, { priority: 'low' }).catch(() => undefined);
}

function savesTraffic(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function heedsRules(): boolean {
  return 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules');
}
