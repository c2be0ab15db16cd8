import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../domain/mention/mention.ts';
import { siteContent } from './content.ts';
import { articlesAbout, outcomeIds, outcomePage } from './outcomes.ts';

vi.mock('./body.ts', () => ({ bodyOf: () => Promise.resolve('a compiled body') }));

const content = await siteContent();

describe('outcomePage', () => {
  test('has all that the page of an outcome with a message prints', async () => {
    const page = await outcomePage('ask');
    expect(page).toMatchObject({
      id: 'ask',
      number: 'Р-2',
      title: 'Напишите в чат',
      href: '/reshenie/ask/',
      shortUrl: 'https://help.shop.example/r/2/',
      urgency: 'today',
      mark: { verdict: 'contact', contact: 'chat' },
      circumstances: ['У вас другой вопрос'],
      fallback: { href: '/reshenie/', text: 'Что случилось?' },
      message: { number: 'Р-2' },
      Body: 'a compiled body',
      articles: [{ href: '/otvety/delivery/where/', text: 'Где мой заказ?' }],
    });
    expect(page.reply).toEqual([{ text: '1 час', sample: true }]);
    expect(textOf(page.next)).toBe('Оператор ответит за 1 час.');
  });

  test('has no message and no channel where nobody is to be written to', async () => {
    const page = await outcomePage('wait');
    expect(page).toMatchObject({ message: undefined, channel: undefined, recontact: undefined });
    expect(page.sign && textOf(page.sign)).toBe('не пройдёт срок в карточке заказа');
    expect(page.sooner.map(textOf)).toEqual(['Заказ отменили без вашей просьбы']);
  });

  test('sends readers whom it did not help to its fallback', async () => {
    const { feedback } = await outcomePage('wait');
    const next = feedback.reasons.find(
      ({ signal }) => 'reason' in signal && signal.reason === 'other-case',
    )?.next;
    expect(next).toEqual({ href: '/reshenie/ask/', text: 'Напишите в чат' });
  });
});

describe('outcomeIds', () => {
  test('are the names of all files', async () => {
    expect(await outcomeIds()).toEqual(['ask', 'wait']);
  });
});

describe('articlesAbout', () => {
  const [article] = content.articles.filter(({ id }) => id === 'where');
  if (article === undefined) throw new Error('no article');
  const aside = { ...article, folder: 'aside', id: 'aside' };
  const { facts } = article.value;
  const addresses = (articles: typeof content.articles) =>
    articlesAbout({ ...content, articles }, facts).map(({ href }) => href);

  test('leaves out what only mentions a fact that its own section explains', () => {
    expect(addresses([article, aside])).toEqual(['/otvety/delivery/where/']);
  });

  test('takes it where the section of the fact explains nothing', () => {
    expect(addresses([aside])).toEqual(['/otvety/aside/aside/']);
  });
});
