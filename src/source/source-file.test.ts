import { describe, expect, test } from 'vitest';
import { readDocument, readPage } from './source-file.ts';

const yaml = `title: Где заказ?
answers:
  - id: near
    to: wait
  - {id: far, to: customs}
hint: >
  две
  строки
owner: delivery
`;

describe('readDocument', () => {
  test.each([
    [['title'], 1],
    [['answers'], 2],
    [['answers', 0], 3],
    [['answers', 0, 'to'], 4],
    [['answers', 1, 'to'], 5],
    [['answers', 1, 'label'], 5],
    [['answers', 7], 2],
    [['owner'], 9],
    [['reviewed'], 1],
    [[], 1],
  ])('finds %j on line %d', (path, line) => {
    expect(readDocument(yaml).lineOf(path)).toBe(line);
  });

  test('counts from the line the text begins on', () => {
    expect(readDocument(yaml, 2).lineOf(['owner'])).toBe(10);
  });

  test('days stay text', () => {
    expect(readDocument('day: 2026-11-20').value).toEqual({ day: '2026-11-20' });
  });

  test.each([
    ['title: a\ntitle: b', [{ line: 2, code: 'DUPLICATE_KEY' }]],
    ['a:\n  - { b: 1 }\n  - { b: 1, b: 2 }', [{ line: 3, code: 'DUPLICATE_KEY' }]],
    ['a: 1\nb: [', [{ line: 2, code: 'BAD_INDENT' }]],
    ['hint: *важно*', [{ line: 1, code: 'BAD_ALIAS' }]],
    ['a: b: c', [{ line: 1, code: 'BLOCK_AS_IMPLICIT_KEY' }]],
  ])('names what is broken in %j', (text, faults) => {
    expect(readDocument(text).faults).toMatchObject(faults);
  });

  test('reads what is not broken', () => {
    expect(readDocument('title: a\ntitle: b\nowner: c').value).toMatchObject({ owner: 'c' });
  });

  test('an empty text is null', () => {
    expect(readDocument('').value).toBeNull();
  });
});

describe('readPage', () => {
  test.each([
    ['---\nnumber: 1\n---\nТекст', { number: 1 }, 'Текст', 4],
    ['---\nnumber: 1\n---\n\nТекст\n\n---\n', { number: 1 }, '\nТекст\n\n---\n', 4],
    ['---\r\nnumber: 1\r\n---\r\nТекст', { number: 1 }, 'Текст', 4],
    ['---\nnumber: 1\n---', { number: 1 }, '', 3],
    ['---\n---\nТекст', null, 'Текст', 3],
  ])('splits %j', (text, value, body, bodyLine) => {
    const page = readPage(text);
    expect(page.document?.value).toEqual(value);
    expect(page.body).toBe(body);
    expect(page.bodyLine).toBe(bodyLine);
  });

  test.each(['Текст', '\n---\nnumber: 1\n---\n', '---\nnumber: 1\n'])('%j has no front matter', (text) => {
    expect(readPage(text)).toEqual({ document: undefined, body: text, bodyLine: 1 });
  });

  test('lines of the front matter count from the top of the file', () => {
    expect(readPage('---\nnumber: 1\nkind: can\n---\n').document?.lineOf(['kind'])).toBe(3);
  });
});
