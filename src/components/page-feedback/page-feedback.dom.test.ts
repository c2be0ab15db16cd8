import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import './page-feedback.element.ts';

let told: unknown[];
const listen = (event: Event) => {
  if (event instanceof CustomEvent) told.push(event.detail);
};

beforeEach(() => {
  told = [];
  document.addEventListener('help:signal', listen);
  const page = document.createElement('div');
  page.innerHTML = `<page-feedback>
    <details><summary data-signal='{"page":"/a/","helped":false}'>Нет</summary>
      <a href="#next" data-signal='{"page":"/a/","reason":"unclear"}'><b>Непонятно</b></a></details>
  </page-feedback>`;
  document.body.replaceChildren(page);
});

afterEach(() => document.removeEventListener('help:signal', listen));

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

describe('page-feedback', () => {
  test('tells the document of each answer once', () => {
    press('summary');
    press('summary');
    expect(told).toEqual([{ page: '/a/', helped: false }]);
  });

  test('tells of a reason wherever its link is pressed', () => {
    press('b');
    expect(told).toEqual([{ page: '/a/', reason: 'unclear' }]);
  });
});
