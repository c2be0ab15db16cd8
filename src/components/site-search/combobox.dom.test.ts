import { beforeEach, describe, expect, test } from 'vitest';
import { startCombobox, type Combobox } from './combobox.ts';

let input: HTMLInputElement;
let list: HTMLElement;
let combobox: Combobox;
let life: AbortController;

function optionsNamed(...names: readonly string[]): HTMLElement[] {
  return names.map((name) => {
    const option = document.createElement('a');
    option.textContent = name;
    return option;
  });
}

/** Whether the combobox took the key, so that the input did not get it. */
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  input.dispatchEvent(event);
  return event.defaultPrevented;
}

const chosen = () => list.querySelector('[aria-selected=true]')?.textContent;

beforeEach(() => {
  document.body.innerHTML = '<input><div id="list"></div>';
  input = document.body.querySelector('input') ?? document.createElement('input');
  list = document.getElementById('list') ?? document.createElement('div');
  life = new AbortController();
  combobox = startCombobox(input, list, life.signal);
});

describe('startCombobox', () => {
  test('tells assistive technology whether the list is open', () => {
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-controls')).toBe('list');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    combobox.show(optionsNamed('один'));
    expect(input.getAttribute('aria-expanded')).toBe('true');
    combobox.show([]);
    expect(list.hidden).toBe(true);
  });

  test.each([
    [['ArrowDown'], 'один'],
    [['ArrowDown', 'ArrowDown'], 'два'],
    [['ArrowUp'], 'три'],
    [['ArrowDown', 'ArrowUp'], 'три'],
    [['ArrowUp', 'ArrowDown'], 'один'],
    [['ArrowDown', 'End'], 'три'],
    [['ArrowUp', 'Home'], 'один'],
    [['Home'], undefined],
    [['ArrowDown', 'Escape'], undefined],
  ])('after %j the chosen option is %s', (keys, expected) => {
    combobox.show(optionsNamed('один', 'два', 'три'));
    keys.forEach(press);
    expect(chosen()).toBe(expected);
  });

  test('names the chosen option to the input', () => {
    combobox.show(optionsNamed('один', 'два'));
    press('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe(list.firstElementChild?.id);
    combobox.show(optionsNamed('другой'));
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('Enter follows the chosen option, and without one is left to the form', () => {
    const followed: string[] = [];
    const options = optionsNamed('один');
    options[0]?.addEventListener('click', () => followed.push('один'));
    combobox.show(options);
    expect(press('Enter')).toBe(false);
    press('ArrowDown');
    expect(press('Enter')).toBe(true);
    expect(followed).toEqual(['один']);
  });

  test.each(['ArrowDown', 'Escape', 'Home', 'Enter', 'а'])(
    'leaves %s to the input while nothing is shown',
    (key) => {
      expect(press(key)).toBe(false);
    },
  );

  test.each(['Home', 'End', 'а', 'Tab'])('leaves %s to the input while nothing is chosen', (key) => {
    combobox.show(optionsNamed('один'));
    expect(press(key)).toBe(false);
  });

  test('takes no keys once it is over', () => {
    combobox.show(optionsNamed('один'));
    life.abort();
    expect(press('ArrowDown')).toBe(false);
  });
});
