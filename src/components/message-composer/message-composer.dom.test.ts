import { beforeEach, describe, expect, test } from 'vitest';
import { blanksLeft } from '../../texts/message.ts';
import './message-composer.element.ts';

beforeEach(() => {
  const page = document.createElement('div');
  page.innerHTML = `<message-composer>
    <div data-fields hidden>
      <label for="order">Номер заказа</label><input id="order" name="order" data-type="orderNumber" />
      <label for="since">С какого дня</label><input id="since" name="since" data-type="date" />
    </div>
    <p id="message">Заказ <b data-field="order">____</b> жду с <b data-field="since">____</b>, заказ <b data-field="order">____</b></p>
    <p data-blanks></p>
  </message-composer>`;
  document.body.replaceChildren(page);
});

const message = () => document.getElementById('message')?.textContent;

function type(id: string, value: string): void {
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field ${id}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('message-composer', () => {
  test('shows its fields only once they work', () => {
    expect(document.querySelector<HTMLElement>('[data-fields]')?.hidden).toBe(false);
  });

  test('writes what is typed into every place of the field', () => {
    type('order', '123');
    type('since', '2026-11-18');
    expect(message()).toBe('Заказ 123 жду с 18 ноября 2026, заказ 123');
  });

  test('puts the blank back when a field is emptied', () => {
    type('order', '123');
    type('order', ' ');
    expect(message()).toBe('Заказ ____ жду с ____, заказ ____');
  });

  test('takes what is typed as text, not as HTML', () => {
    type('order', '<img src=x>');
    expect(document.querySelector('#message img')).toBeNull();
    expect(message()).toContain('<img src=x>');
  });

  test('names after copying what is still blank', () => {
    type('order', '123');
    document.getElementById('message')?.dispatchEvent(new CustomEvent('copied', { bubbles: true }));
    expect(document.querySelector('[data-blanks]')?.textContent).toBe(blanksLeft(['С какого дня']));
  });
});
