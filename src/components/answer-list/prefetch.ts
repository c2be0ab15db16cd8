const prefetched = new Set<string>();

/**
 * Loads the page behind a link before the click, unless the reader saves traffic. Chromium takes a prefetched page as
 * it is; elsewhere the policy forbids the link (Firefox) or nobody heeds it (Safari), and a plain request at least
 * leaves the server nothing to send but «not modified».
 */
export function prefetch({ href }: HTMLAnchorElement): void {
  if (prefetched.has(href) || savesTraffic()) return;
  prefetched.add(href);
  if (isChromium()) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = href;
    document.head.append(link);
  } else {
    // A page that cannot be had now is asked for again on the click.
    fetch(href, { priority: 'low' }).catch(() => undefined);
  }
}

function savesTraffic(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** By what only Chromium can do since it lets pages prefetch what they may load. */
function isChromium(): boolean {
  return 'supports' in HTMLScriptElement && HTMLScriptElement.supports('speculationrules');
}
