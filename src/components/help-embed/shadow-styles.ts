import styles from './help-embed.css?inline';

/** Styles of the element's shadow root: the site's own, measured by the text around the element, not by the page's root. */
export const SHADOW_STYLES = styles.replaceAll(':root', ':host').replace(/(\d)rem\b/g, '$1em');

/**
 * Gives a shadow root its styles; rejects if they do not come. A sheet made by a script stands under any policy; browsers
 * that take none into a shadow root load the one at `address`.
 */
export function addStyles(root: ShadowRoot, address: string): Promise<unknown> | undefined {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHADOW_STYLES);
    root.adoptedStyleSheets = [sheet];
    return undefined;
  }
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = resolve;
    link.onerror = reject;
    (root as ShadowRoot).append(link);
  });
}
