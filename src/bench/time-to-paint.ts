import type { CDPSession, Page } from '@playwright/test';

/** How much slower than this machine a reader's phone is. */
export const CPU_SLOWDOWN = 4;

/** Slows the page's processor down to that of a phone, for as long as `act` takes. */
export async function asOnPhone<T>(page: Page, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const result = await act(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return result;
}

/** Milliseconds from the press that `act` makes to the frame that shows what it led to. */
export async function timeToPaint(
  page: Page,
  type: 'keydown' | 'click',
  act: () => Promise<unknown>,
): Promise<number> {
  const painting = await page.evaluateHandle(timeNext, type);
  await act();
  return painting.evaluate(({ delay }) => delay);
}

/** In the page: milliseconds from the next press until what it led to is painted, in a box so that it can be awaited later. */
function timeNext(type: 'keydown' | 'click'): { readonly delay: Promise<number> } {
  const delay = new Promise<number>((resolve) => {
    const onPress = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        // What is posted from a frame runs once the frame is painted.
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          resolve(performance.now() - timeStamp);
        };
        painted.port2.postMessage(undefined);
      });
    };
    document.addEventListener(type, onPress, { once: true });
  });
  return { delay };
}
