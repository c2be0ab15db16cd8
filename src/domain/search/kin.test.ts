import { describe, expect, test } from 'vitest';
import { isKinFile, NO_KIN, packKin, unpackKin } from './kin.ts';

const stems = ['ваз', 'задержа', 'задержк', 'опозда', 'приход', 'пришел'];
const frequencies = new Map(stems.map((stem) => [stem, stem === 'опозда' ? 1 : 2]));
const families = [
  { stems: ['задержа', 'задержк', 'задержива', 'задержу'] },
  { stems: ['пришел', 'приход', 'придет', 'прид'] },
  { stems: ['опозда', 'опаздыва'] },
  { stems: ['экскаватор', 'экскаваторн'] },
];
const isNear = (stem: string, other: string) => stem.slice(0, 5) === other.slice(0, 5);
const kin = unpackKin(packKin(families, { stems, frequencies }, isNear), stems);

describe('packKin', () => {
  test.each([
    ['пришел', ['приход']],
    ['приход', ['пришел']],
    ['придет', ['приход', 'пришел']],
    ['задержк', ['задержа']],
    ['ваз', []],
    ['экскаватор', []],
    // Its hash is that of «придет».
    ['кимуию', []],
  ])('knows the relatives of «%s» on the pages: %j', (stem, relatives) => {
    expect(kin(stem)).toEqual(relatives);
  });

  test('leaves out what search finds akin without it, and other forms of a word of one page', () => {
    expect(kin('задержива')).toEqual([]);
    expect(kin('опаздыва')).toEqual([]);
  });

  test('makes a file that isKinFile', () => {
    const file: unknown = JSON.parse(JSON.stringify(packKin(families, { stems, frequencies }, isNear)));
    expect(isKinFile(file)).toBe(true);
  });
});

describe('isKinFile', () => {
  test.each([undefined, null, '', {}, { families: '' }, { families: '', relatives: {} }])(
    'refuses %j',
    (value) => {
      expect(isKinFile(value)).toBe(false);
    },
  );
});

test('NO_KIN knows no relatives', () => {
  expect(NO_KIN('пришел')).toEqual([]);
});
