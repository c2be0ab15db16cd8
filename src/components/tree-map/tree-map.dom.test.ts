import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MAP_NOTHING, mapFound, mapSize } from '../../texts/tree-map.ts';
import './tree-map.element.ts';

beforeEach(() => {
  const page = document.createElement('div');
  page.innerHTML = `<tree-map>
    <form hidden>
      <input data-filter="query">
      <select data-filter="verdict"><option value=""></option><option value="wait"></option></select>
      <select data-filter="department"><option value=""></option></select>
      <button type="reset"></button>
    </form>
    <p class="failure" hidden></p><p role="status"></p>
    <div class="drawing"><svg>
      <g data-node="root"><path data-node="wait"/><path data-node="write"/></g><g data-node="wait"></g><g data-node="write"></g>
    </svg></div>
    <ul><li data-node="root" data-text="Что случилось?"><p>What happened?</p><ul>
      <li data-node="wait" data-text="Рано Подождите" data-verdict="wait"><p>Early → Wait</p></li>
      <li data-node="write" data-text="Поздно Напишите" data-verdict="contact"><p>Late → Write</p></li>
    </ul></li></ul></tree-map>`;
  document.body.replaceChildren(page);
});

const status = () => document.querySelector('[role=status]')?.textContent;
const shown = (tag: string) =>
  [...document.querySelectorAll(`${tag}[data-node]:not([hidden])`)].map((part) =>
    part.getAttribute('data-node'),
  );

function choose(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-filter=${name}]`);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('tree-map', () => {
  test('shows its form only once it works', () => {
    expect(document.querySelector('form')?.hidden).toBe(false);
  });

  test.each([
    ['query', 'поздно', ['root', 'write']],
    ['verdict', 'wait', ['root', 'wait']],
  ])('by %s leaves matches and ways to them, in list, boxes and lines alike', async (name, value, left) => {
    choose(name, value);
    await vi.waitFor(() => expect(status()).toBe(mapFound(0, 1)));
    expect(shown('li')).toEqual(left);
    expect(shown('g')).toEqual(left);
    expect(shown('path')).toEqual(left.slice(1));
  });

  test('says that nothing was found', async () => {
    choose('query', 'борщ');
    await vi.waitFor(() => expect(status()).toBe(MAP_NOTHING));
    expect(shown('li')).toEqual([]);
  });

  test('shows everything again after a reset', async () => {
    choose('query', 'борщ');
    await vi.waitFor(() => expect(status()).toBe(MAP_NOTHING));
    document.querySelector<HTMLElement>('[type=reset]')?.click();
    await vi.waitFor(() => expect(status()).toBe(mapSize(1, 2)));
    expect(shown('li')).toEqual(['root', 'wait', 'write']);
  });

  test('never sends what is typed', () => {
    const sent = new Event('submit', { cancelable: true });
    document.querySelector('form')?.dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
  });
});
