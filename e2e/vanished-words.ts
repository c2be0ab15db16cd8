import type { Page } from '@playwright/test';

/** Words that can hardly be told from what is behind them. */
export async function vanishedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_CONTRAST = 3;
    const channelsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => (channel / 255) ** 2.2);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      const [, , , opacity = 1] = channelsOf(backgroundColor);
      if (opacity > 0) return backgroundColor;
      return element.parentElement === null ? 'rgb(255, 255, 255)' : behind(element.parentElement);
    };
    const isRead = (element: Element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.body.querySelectorAll('*')].filter(isRead).flatMap((element) => {
      const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance);
      const [dark = 0, light = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
}
