import { describe, expect, test } from 'vitest';
import { logoFaults } from './logo-faults.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 9 9"') => `<svg ${attributes}>${inside}</svg>`;

describe('logoFaults', () => {
  test.each([
    ['<?xml version="1.0"?><svg viewBox="0 0 9 9"/>', '<?xml …>'],
    ['<!DOCTYPE svg><svg viewBox="0 0 9 9"/>', '<!DOCTYPE …>'],
    [svg('<path style="fill:red"/>'), 'style="fill:red"'],
    [svg('<style>path{fill:red}</style>'), '<style>'],
    [svg('<script>alert(1)</script>'), '<script>'],
    [svg('<path onclick="alert(1)"/>'), 'onclick="…"'],
    [svg('<path id="main"/>'), 'id="main"'],
    [svg('<use href="https://shop.example/a.svg"/>'), 'href="https://shop.example/a.svg"'],
    [svg('<a xlink:href="javascript:alert(1)"/>'), '<a>'],
    [svg('<sodipodi:namedview/>'), '<sodipodi:namedview>'],
    [svg('', 'width="9"'), '<svg> без viewBox'],
    [svg('<image href="#a"/>'), '<image>'],
    [svg('<foreignObject/>'), '<foreignObject>'],
    ['\u0089PNG', 'не SVG'],
    ['<html/>', 'не SVG'],
  ])('%s', (logo, found) => {
    expect(logoFaults(logo)[0]?.found).toBe(found);
  });

  test('weighs what is in every page', () => {
    expect(logoFaults(svg(`<path d="${'M0 0h9'.repeat(700)}"/>`))[0]?.found).toBe('4241 байт');
  });

  test('of a drawing alone are none', () => {
    expect(logoFaults(svg('<path id="logo-a" fill="var(--leaf, #1f6244)"/><use href="#logo-a"/>'))).toEqual(
      [],
    );
  });
});
