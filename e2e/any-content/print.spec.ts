import { expect, test } from '../test.ts';

test('the map prints no empty page', async ({ page, links }) => {
  await page.goto(links.treeMap);
  const drawn = bytesOfPages(await page.pdf({ format: 'A4' }));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn).not.toContain(0);
});

/** How many bytes each page of a PDF is drawn with. */
function bytesOfPages(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1');
  return Array.from(text.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g), ([, id = '']) => {
    const [, length] = new RegExp(`\\n${id} 0 obj\\n<<[^]*?/Length (\\d+)`).exec(text) ?? [];
    return Number(length);
  });
}
