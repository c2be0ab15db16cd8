import { beforeEach, describe, expect, test } from 'vitest';
import { startCombobox, type Combobox } from './combobox.ts';

let input: HTMLInputElement;
let popup: HTMLElement;
let list: HTMLElement;
let combobox: Combobox;
let life: AbortController;

function optionsNamed(...names: readonly string[]): HTMLElement[] {
  return names.map((name) => {
    const option = document.createElement('a');
    option.setAttribute('role', 'option');
    option.textContent = name;
    return option;
  });
}

/** Whether the combobox took the key, so that the input did not get it. */
function press(key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  input.dispatchEvent(event);
  return event.defaultPrevented;
}

const chosen = () => list.querySelector('[aria-selected=true]')?.textContent;

beforeEach(() => {
  document.body.innerHTML = '<input><div id="popup"><div id="list"></div><p>Enter — открыть</p></div>';
  input = document.body.querySelector('input') ?? document.createElement('input');
  popup = document.getElementById('popup') ?? document.createElement('div');
  list = document.getElementById('list') ?? document.createElement('div');
  life = new AbortController();
  combobox = startCombobox({ input, popup, list }, life.signal);
});

describe('startCombobox', () => {
  test('tells assistive technology whether the list is open', () => {
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-controls')).toBe('list');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    combobox.show(optionsNamed('один'));
    expect(input.getAttribute('aria-expanded')).toBe('true');
    combobox.show([]);
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  test('shows the popup with the list, and hides it with what else stands there', () => {
    expect(popup.hidden).toBe(true);
    combobox.show(optionsNamed('один'));
    expect(popup.hidden).toBe(false);
    combobox.hide();
    expect(popup.hidden).toBe(true);
    expect(list.childElementCount).toBe(0);
    expect(popup.textContent).toContain('Enter — открыть');
  });

  test('goes through options in groups as through all others', () => {
    const group = document.createElement('div');
    group.append('Возможно', ...optionsNamed('два', 'три'));
    combobox.show([...optionsNamed('один'), group]);
    ['ArrowDown', 'ArrowDown', 'ArrowDown'].forEach((key) => press(key));
    expect(chosen()).toBe('три');
    expect(combobox.chosen()).toBe(2);
  });

  test('never shrinks while it is open', () => {
    Object.defineProperty(popup, 'offsetHeight', { value: 240 });
    combobox.show(optionsNamed('один', 'два'));
    expect(popup.style.minHeight).toBe('240px');
    combobox.hide();
    expect(popup.style.minHeight).toBe('');
  });

  test.each([
    [['ArrowDown'], 'один', 0],
    [['ArrowDown', 'ArrowDown'], 'два', 1],
    [['ArrowUp'], 'три', 2],
    [['ArrowDown', 'ArrowUp'], 'три', 2],
    [['ArrowUp', 'ArrowDown'], 'один', 0],
    [['ArrowDown', 'End'], 'три', 2],
    [['ArrowUp', 'Home'], 'один', 0],
    [['Home'], undefined, -1],
    [['ArrowDown', 'Escape'], undefined, -1],
  ])('after %j the chosen option is %s', (keys, expected, place) => {
    combobox.show(optionsNamed('один', 'два', 'три'));
    keys.forEach((key) => press(key));
    expect(chosen()).toBe(expected);
    expect(combobox.chosen()).toBe(place);
  });

  test('names the chosen option to the input', () => {
    combobox.show(optionsNamed('один', 'два'));
    press('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe(list.firstElementChild?.id);
    combobox.show(optionsNamed('другой'));
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    expect(combobox.chosen()).toBe(-1);
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

  test.each([
    ['Enter', { ctrlKey: true }],
    ['Enter', { metaKey: true }],
    ['Enter', { isComposing: true }],
    ['ArrowDown', { ctrlKey: true }],
    ['End', { ctrlKey: true, shiftKey: true }],
  ])('leaves %s with %j to others', (key, modifiers) => {
    const followed: string[] = [];
    const options = optionsNamed('один', 'два');
    options[0]?.addEventListener('click', () => followed.push('один'));
    combobox.show(options);
    press('ArrowDown');
    expect(press(key, modifiers)).toBe(false);
    expect(chosen()).toBe('один');
    expect(followed).toEqual([]);
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
