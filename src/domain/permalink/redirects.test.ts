import { describe, expect, test } from 'vitest';
import { linkFollower, type RedirectLine, type Standing } from './redirects.ts';

const STANDING: Standing = {
  numbers: new Map([
    ['А-1', '/otvety/where/'],
    ['Р-2', '/reshenie/ask/'],
  ]),
  pages: new Map([
    ['/otvety/where/', new Set(['steps'])],
    ['/reshenie/ask/', new Set()],
    ['/reshenie/status/', undefined],
    ['/svyaz/', undefined],
  ]),
  answers: new Map([
    ['status', new Set(['late', 'other'])],
    ['unread', undefined],
  ]),
};
const LOCK = {
  articles: { '1': '/otvety/where/', '7': '/otvety/gone/', '8': '/otvety/round/' },
  outcomes: {},
};
const LINES: readonly RedirectLine[] = [
  { from: '/otvety/gone/', to: 'А-1' },
  { from: '/otvety/gone/#fast', to: '/svyaz/#chat' },
  { from: '/otvety/where/#how', to: 'А-1#steps' },
  { from: '/otvety/older/', to: 'А-7' },
  { from: '/otvety/merged/', to: 'А-1#steps' },
  { from: '/otvety/round/', to: 'А-8' },
  { from: '/reshenie/state/', to: '/reshenie/status/' },
  { from: '/reshenie/closed/', to: 'Р-2' },
  { from: 'state.slow', to: 'status.late' },
  { from: 'status.slow', to: 'status.late' },
];
const follow = linkFollower(LINES, STANDING, LOCK);
const found = (link: string, redirects: number) => ({ kind: 'found', link, redirects });

describe('linkFollower', () => {
  test.each([
    ['/otvety/where/', '/otvety/where/', 0],
    ['А-1', '/otvety/where/', 0],
    ['А-1#steps', '/otvety/where/#steps', 0],
    ['/svyaz/#chat', '/svyaz/#chat', 0],
    ['status.late', 'status.late', 0],
    ['unread.any', 'unread.any', 0],
    ['/otvety/gone/', '/otvety/where/', 1],
    ['А-7', '/otvety/where/', 1],
    ['/otvety/gone/#steps', '/otvety/where/#steps', 1],
    ['/otvety/gone/#how', '/otvety/where/#steps', 2],
    ['А-7#fast', '/svyaz/#chat', 1],
    ['/otvety/older/#steps', '/otvety/where/#steps', 2],
    ['/otvety/merged/#anything', '/otvety/where/#steps', 1],
    ['/reshenie/state/', '/reshenie/status/', 1],
    ['state.late', 'status.late', 1],
    ['state.slow', 'status.late', 1],
    ['status.slow', 'status.late', 1],
  ])('leads from %s to %s', (link, end, redirects) => {
    expect(follow(link)).toEqual(found(end, redirects));
  });

  test.each([
    '/otvety/never/',
    'А-9',
    '/otvety/where/#never',
    '/otvety/gone/#never',
    'status.never',
    'state.never',
    'closed.yes',
    'never.late',
  ])('leads from %s nowhere', (link) => {
    expect(follow(link)).toEqual({ kind: 'nowhere' });
  });

  test.each(['/otvety/round/', 'А-8', 'А-8#steps'])('goes round in a circle from %s', (link) => {
    expect(follow(link)).toEqual({ kind: 'loop' });
  });
});
