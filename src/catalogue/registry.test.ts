import { describe, expect, test } from 'vitest';
import { siteContent } from './content.ts';
import { registryValue, resolverOf } from './registry.ts';

const content = await siteContent();

describe('resolverOf', () => {
  test.each([
    ['{{brand}}', [{ text: 'Лавка', sample: false }]],
    ['за {{period:storage}}', ['за ', { text: '2–5 дней', sample: false }]],
    ['{{channel:chat}}', [{ text: 'Чат', href: '/svyaz/#chat', sample: true }]],
    ['{{period:never}}', ['{{period:never}}']],
  ])('reads %j', (text, resolved) => {
    expect(resolverOf(content)(text)).toEqual(resolved);
  });

  test.each([
    ['phone', { phone: '8 800 000-00-00' }, 'tel:88000000000', '8 800 000-00-00'],
    ['email', { email: 'help@shop.example' }, 'mailto:help@shop.example', 'help@shop.example'],
    ['messenger', { address: 'https://t.example/shop' }, 'https://t.example/shop', 'Чат'],
    ['form', { address: 'https://shop.example/form/' }, 'https://shop.example/form/', 'Чат'],
    ['link', { address: 'https://shop.example/' }, 'https://shop.example/', 'Чат'],
  ])('links a channel by %s to its contact', (kind, contact, href, text) => {
    const channels = content.channels.map((channel) => ({
      ...channel,
      value: { ...channel.value, kind, ...contact } as typeof channel.value,
    }));
    expect(resolverOf({ ...content, channels })('{{channel:chat}}')).toMatchObject([{ href, text }]);
  });
});

describe('registryValue', () => {
  test('is what a component of a body names', async () => {
    expect(await registryValue('period', 'storage')).toEqual([{ text: '2–5 дней', sample: false }]);
  });
});
