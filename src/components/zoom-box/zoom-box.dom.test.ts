import { beforeEach, describe, expect, test, vi } from 'vitest';
import { zoomLevel } from '../../texts/zoom.ts';
import './zoom-box.element.ts';

beforeEach(() => {
  const page = document.createElement('div');
  page.innerHTML = `<zoom-box><div class="row" hidden>
      <button data-zoom="out"></button><button data-zoom="in"></button><button data-zoom="whole"></button>
      <span role="status"></span></div>
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

  test('shows the drawing larger, smaller and whole, and says how large', () => {
    press('in');
    expect(width()).toBeCloseTo(1414, 0);
    expect(status()).toBe(zoomLevel(1.41));
    press('out');
    press('out');
    expect(width()).toBeCloseTo(707, 0);
    press('whole');
    expect(width()).toBe(250);
    expect(status()).toBe('Масштаб 25 %');
  });

  test.each([
    ['in', 2000],
    ['out', 100],
  ])('stops at a limit on the way %s', (name, limit) => {
    for (let presses = 0; presses < 20; presses += 1) press(name);
    expect(width()).toBe(limit);
  });

  test('takes the wheel only with Ctrl held', () => {
    expect(turn(-100, false).defaultPrevented).toBe(false);
    expect(width()).toBe(1000);
    expect(turn(-100, true).defaultPrevented).toBe(true);
    expect(width()).toBeGreaterThan(1000);
  });

  test('keeps the middle of the view in its place', () => {
    const scrollTo = vi.spyOn(view(), 'scrollTo');
    view().scrollLeft = 100;
    press('whole');
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith((100 + 125) / 4 - 125, 0);
  });
});
