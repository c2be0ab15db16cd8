import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { composeDueCalendar } from './due-calendar.ts';

const page = (name: string, owner: string, checkBy: string) => ({
  address: `/${name}/`,
  title: `Где ${name}, скажите?`,
  file: `content/${name}.mdx`,
  owner,
  checkBy,
});

describe('composeDueCalendar', () => {
  test('has an event for each owner and day, those past due today', () => {
    const pages = [
      page('a', 'Отдел доставки', '2027-05-20'),
      page('b', 'Отдел доставки', '2027-05-20'),
      page('c', 'Отдел заказов', '2026-08-22'),
    ];
    const file = composeDueCalendar(pages, '2026-11-20', (address) => `https://help.example/help${address}`);
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    expect(
      events.map((component) => {
        const { uid, summary, description, startDate } = new ICAL.Event(component);
        return { uid, summary, description, day: startDate.toString() };
      }),
    ).toEqual([
      {
        uid: '2026-11-20-otdel-zakazov@help.example',
        summary: 'Пора проверить: 1 страница, Отдел заказов',
        description: 'Где c, скажите? https://help.example/help/c/',
        day: '2026-11-20',
      },
      {
        uid: '2027-05-20-otdel-dostavki@help.example',
        summary: 'Пора проверить: 2 страницы, Отдел доставки',
        description:
          'Где a, скажите? https://help.example/help/a/\nГде b, скажите? https://help.example/help/b/',
        day: '2027-05-20',
      },
    ]);
  });
});
