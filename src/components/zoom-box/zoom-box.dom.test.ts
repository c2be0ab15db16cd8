import { beforeEach, describe, expect, test, vi } from 'vitest';
import { zoomLevel } from '../../texts/zoom.ts';
import './zoom-box.element.ts';

beforeEach(() => {
  const page = document.createElement('div');
  page.innerHTML = `<zoom-box><div class="row" hidden>
      <button data-zoom="out"></button><button data-zoom="in"></button><button data-zoom="whole"></button>
      <span role="status" data-failed="Не загрузилось"></span></div>
    <div class="drawing"><svg width="1000" height="2000"></svg></div></zoom-box>`;
  document.body.replaceChildren(page);
  vi.spyOn(view(), 'clientWidth', 'get').mockReturnValue(250);
});

function view(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.drawing');
  if (found === null) throw new Error('no drawing');
  return found;
}

const width = () => Number(document.querySelector('svg')?.getAttribute('width'));
const press = (name: string) => document.querySelector<HTMLElement>(`[data-zoom=${name}]`)?.click();
const becomes = (expected: number) => vi.waitFor(() => expect(width()).toBeCloseTo(expected, 0));
const status = () => document.querySelector('[role=status]')?.textContent;

/** The test's DOM knows no keys held at its wheel. */
function turn(deltaY: number, ctrlKey: boolean): Event {
  const event = new Event('wheel', { cancelable: true });
  Object.assign(event, { deltaY, ctrlKey, clientX: 0, clientY: 0 });
  view().dispatchEvent(event);
  return event;
}

describe('zoom-box', () => {
  test('shows its buttons only once they work', () => {
    expect(document.querySelector('.row')?.hasAttribute('hidden')).toBe(false);
  });

  test('shows the drawing larger, smaller and whole, and says how large', async () => {
    press('in');
    await becomes(1414);
    expect(status()).toBe(zoomLevel(1.41));
    press('out');
    press('out');
    await becomes(707);
    press('whole');
    await becomes(250);
    expect(status()).toBe('Масштаб 25 %');
  });

  test.each([
    ['in', 2000],
    ['out', 100],
  ])('stops at a limit on the way %s', async (name, limit) => {
    for (let presses = 0; presses < 20; presses += 1) press(name);
    await becomes(limit);
  });

  test('takes the wheel only with Ctrl held, the first turn too', async () => {
    expect(turn(-100, false).defaultPrevented).toBe(false);
    expect(turn(-100, true).defaultPrevented).toBe(true);
    await becomes(1000 * 1.005 ** 100);
  });

  test('keeps the middle of the view in its place', async () => {
    const scrollTo = vi.spyOn(view(), 'scrollTo');
    view().scrollLeft = 100;
    press('whole');
    await becomes(250);
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith((100 + 125) / 4 - 125, 0);
  });

  test('says that it did not load, and tries again at the next press', async () => {
    const svg = view().querySelector('svg');
    svg?.remove();
    press('in');
    await vi.waitFor(() => expect(status()).toBe('Не загрузилось'));
    view().append(svg ?? '');
    press('in');
    await becomes(1414);
  });
});
