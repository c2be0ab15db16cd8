/**
 * Lets the search form in `host` suggest answers and lead to the results without sending the query anywhere, until
 * `signal` aborts. Loads nothing until the reader turns to it, then hands the form over to `suggestions.ts`; a load that
 * fails shows the message that stands in `host`, with a retry.
 */
export function startSearch(host: HTMLElement, signal: AbortSignal): void {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    try {
      const [code] = await Promise.all([
        import('./suggestions.ts'),
        // Once it is here, Enter needs no network.
        import('./open-results.ts'),
      ]);
      await code.startSuggestions(host, signal);
    } catch {
      isStarted = false;
    }
    sayFailed(isStarted);
  };
  const sayFailed = (isHidden: boolean) =>
    host.querySelector('.search-failure')?.toggleAttribute('hidden', isHidden);
  const load = () => void start();
  /** The query is not sent to the host, and stays in the box where nothing can take it over. */
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    // Once the event is over, a shadow root has hidden its target.
    const form = event.target as HTMLFormElement;
    void import('./open-results.ts').then(
      ({ openResults }) => openResults(form),
      () => sayFailed(false),
    );
  };
  host.querySelector('input')?.addEventListener('focus', load, { signal });
  host.querySelector('.search-failure button')?.addEventListener('click', load, { signal });
  host.querySelector('form')?.addEventListener('submit', search, { signal });
  if (host.querySelector(':focus') !== null) load();
}
