/** Elements in which a digit is something typed or chosen. */
const TYPING = 'input, select, textarea, [contenteditable]';

/**
 * Lets the keys 1–8 follow the links of a list in their order for as long as it stands in the page, by the key's place:
 * on some layouts the digits need Shift. Each link shows and tells its key.
 */
export function obeyNumberKeys(list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  for (const [position, link] of links.entries())
    link.setAttribute('aria-keyshortcuts', String(position + 1));
  document.addEventListener('keydown', (event) => {
    const digit = /^(?:Digit|Numpad)([1-8])$/.exec(event.code)?.[1];
    if (list.isConnected && digit !== undefined && isPlain(event)) links[Number(digit) - 1]?.click();
  });
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey, repeat, defaultPrevented, target }: KeyboardEvent) {
  if (altKey || ctrlKey || metaKey || shiftKey || repeat || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(TYPING) !== null);
}
