const MINUTE_MS = 60_000;

/** Does something to an element now and each minute for as long as it stands in the page: readers leave pages open. */
export function eachMinute(element: HTMLElement, act: () => void): void {
  act();
  const timer = window.setInterval(() => {
    if (element.isConnected) act();
    else window.clearInterval(timer);
  }, MINUTE_MS);
}
