import { describe, expect, test } from 'vitest';
import type { Lock } from '../domain/permalink/lock.ts';
import { builtSite } from './built-site.ts';
import { checkPublishedLinks } from './published-links.ts';

const refresh = (to: string) => `<meta http-equiv="refresh" content="0;url=/help${to}">`;
const answer = (id: string) => ({ id, label: id, circumstance: id, to: 'wait', unsure: false });
const question = (id: string, ...answers: readonly string[]) => ({
  id,
  title: id,
  url: `/help/reshenie/${id === 'root' ? '' : `${id}/`}`,
  answers: answers.map(answer),
});
const FILES: Readonly<Record<string, string>> = {
  'a/1/index.html': refresh('/otvety/where/'),
  'a/7/index.html': refresh('/otvety/where/#what-to-do'),
  'old/index.html': refresh('/a/1/'),
  'otvety/gone/index.html': refresh('/otvety/where/#what-to-do'),
  'otvety/where/index.html': '<h2 id="what-to-do"></h2><aside id="terms"></aside>',
  'otvety/sold/index.html': refresh('/otvety/'),
  'otvety/index.html': '',
  'reshenie/index.html': '',
  'reshenie/state/index.html': refresh('/reshenie/status/'),
  'reshenie/colour/index.html': refresh('/reshenie/'),
  'reshenie/status/index.html': '',
  'api/v1/pages.json': JSON.stringify([
    {
      url: '/help/otvety/where/',
      type: 'article',
      number: 'А-1',
      title: 'Где?',
      facts: [],
      reviewed: '2026-11-20',
      digest: '1',
      periods: [],
      channels: [],
    },
  ]),
  'otvety/moved/index.html': refresh('/otvety/where/'),
  'reshenie/puti.json': JSON.stringify({
    root: 'root',
    questions: [question('root', 'late'), question('status', 'sent')],
    outcomes: [],
    moved: { 'root.slow': 'root.late', 'root.never': 'root.gone', 'state.sent': 'status.sent' },
  }),
};
const site = builtSite('/help/', Object.keys(FILES), (path) => Buffer.from(FILES[path] ?? ''));

describe('checkPublishedLinks', () => {
  test.each<[string, Partial<Lock>]>([
    ['a page', { pages: ['/reshenie/', '/otvety/where/'] }],
    ['an article with its number', { articles: { '1': '/otvety/where/' } }],
    ['an article that is gone', { articles: { '7': '/otvety/gone/' } }],
    ['places', { anchors: { '/otvety/where/': ['what-to-do', 'terms'] } }],
    ['a place of a page that leads to one', { anchors: { '/otvety/gone/': ['anything'] } }],
    ['a place of a page that has moved', { anchors: { '/otvety/moved/': ['what-to-do', 'terms'] } }],
    ['nothing of a page that has gone to a list', { anchors: { '/otvety/sold/': ['price'] } }],
    ['answers', { questions: { root: ['late', 'slow'], status: ['sent'], state: ['sent'] } }],
    ['answers of a question without a successor', { questions: { colour: ['red'] } }],
  ])('finds %s', (_, lock) => {
    expect(checkPublishedLinks(site, lock)).toEqual([]);
  });

  test.each<[string, Partial<Lock>, string]>([
    ['a page', { pages: ['/svyaz/'] }, '/help/svyaz/'],
    ['a page behind two redirects', { pages: ['/old/'] }, '/help/old/'],
    ['a number', { articles: { '2': '/otvety/where/' } }, '/help/a/2/'],
    ['an outcome', { outcomes: { '1': '/otvety/where/' } }, '/help/r/1/'],
    ['a question', { questions: { where: [] } }, '/help/reshenie/where/'],
    ['a place', { anchors: { '/otvety/where/': ['how'] } }, '/help/otvety/where/#how'],
    [
      'a place of a page that has moved',
      { anchors: { '/otvety/moved/': ['how'] } },
      '/help/otvety/moved/#how',
    ],
    ['an answer', { questions: { status: ['lost'] } }, 'status.lost'],
    ['an answer that leads on to none', { questions: { root: ['never'] } }, 'root.never'],
  ])('names %s that is lost', (_, lock, line) => {
    expect(checkPublishedLinks(site, lock)).toEqual([line]);
  });
});
