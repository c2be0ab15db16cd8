import { describe, expect, test } from 'vitest';
import { latinName } from './latin-name.ts';

describe('latinName', () => {
  test.each([
    ['Снимок экрана (2)', 'snimok-ekrana-2'],
    ['Объём, щётка — ещё', 'obem-shchetka-eshche'],
    ['IMG_1234', 'img-1234'],
    ['card', 'card'],
    ['***', ''],
  ])('%s', (name, latin) => {
    expect(latinName(name)).toBe(latin);
  });
});
