import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyNames } from '../../domain/offline/copy-list.ts';
import { permalinks } from '../../domain/permalink/permalink.ts';
import { COPY_FAILED, COPY_KEPT, COPY_REMOVED, keptCopy } from '../../texts/offline.ts';
import './offline-copy.element.ts';

const HOME = '/help/';
const DATE = '2026-11-20';
const links = permalinks(HOME);
const names = copyNames(HOME);

/** How a worker fares once it is registered. */
type End = 'activated' | 'installed' | 'redundant';

/** A browser with one worker at most and the caches that it keeps. */
function browser(end: End, { date = DATE }: { readonly date?: string } = {}) {
  const kept = new Map<string, string>();
  let registration: Record<string, unknown> | undefined;
  const register = vi.fn((address: string) => {
    const installing = Object.assign(new EventTarget(), { state: 'installing', scriptURL: address });
    registration = {
      active: null,
      waiting: null,
      ...registration,
      scope: new URL(HOME, location.href).href,
      installing,
      unregister: () => Promise.resolve((registration = undefined)),
    };
    setTimeout(() => {
      installing.state = end;
      if (end !== 'redundant') kept.set(names.copy, date);
      if (end === 'activated') Object.assign(registration ?? {}, { active: installing });
      if (end === 'installed') Object.assign(registration ?? {}, { waiting: installing });
      installing.dispatchEvent(new Event('statechange'));
    });
    return Promise.resolve(registration);
  });
  vi.stubGlobal('navigator', {
    serviceWorker: { register, getRegistration: () => Promise.resolve(registration) },
  });
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(kept.has(name)),
    match: () => Promise.resolve(kept.has(names.copy) ? new Response(kept.get(names.copy)) : undefined),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  });
  return {
    kept,
    register,
    haveActive: () =>
      (registration = {
        active: { scriptURL: links.worker },
        waiting: null,
        scope: new URL(HOME, location.href).href,
      }),
  };
}

async function show() {
  const form = document.createElement('form');
  form.innerHTML = `<offline-copy hidden data-home="${HOME}"><details open><p data-copy></p>
    ${['core', 'whole', 'remove'].map((act) => `<p data-offer="${act}" hidden><button type="button" data-act="${act}"></button></p>`).join('')}
    <p role="status"></p></details></offline-copy>`;
  const changes = vi.fn();
  form.addEventListener('copychange', changes);
  document.body.replaceChildren(form);
  await vi.waitFor(() => expect(changes).toHaveBeenCalled());
  const text = (selector: string) => document.querySelector(selector)?.textContent;
  return {
    press: (act: string) => document.querySelector<HTMLElement>(`[data-act=${act}]`)?.click(),
    offers: () =>
      [...document.querySelectorAll<HTMLElement>('[data-offer]:not([hidden])')].map(
        ({ dataset }) => dataset['offer'],
      ),
    status: () => text('[role=status]'),
    words: () => text('[data-copy]'),
    date: () => document.querySelector<HTMLElement>('offline-copy')?.dataset['date'],
  };
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.unstubAllGlobals());

describe('offline-copy', () => {
  test('offers a copy where there is none', async () => {
    browser('activated');
    const { offers, date } = await show();
    expect(offers()).toEqual(['core', 'whole']);
    expect(date()).toBeUndefined();
  });

  test.each([
    ['core', links.worker, ['whole', 'remove']],
    ['whole', links.wholeWorker, ['remove']],
  ])('makes a copy (%s) and says of which day it is', async (act, address, offered) => {
    const { register } = browser('activated');
    const { press, status, offers, words, date } = await show();
    press(act);
    await vi.waitFor(() => expect(status()).toBe(COPY_KEPT));
    expect(register).toHaveBeenCalledWith(address, { scope: HOME, updateViaCache: 'none' });
    expect(offers()).toEqual(offered);
    expect(words()).toBe(keptCopy(DATE, act === 'whole'));
    expect(date()).toBe(DATE);
  });

  test('makes the copy whole while another tab keeps the worker before', async () => {
    const { haveActive, kept } = browser('installed');
    haveActive();
    kept.set(names.copy, DATE);
    const { press, status, words } = await show();
    press('whole');
    await vi.waitFor(() => expect(status()).toBe(COPY_KEPT));
    expect(words()).toBe(keptCopy(DATE, true));
  });

  test('leaves nothing behind of a first copy that fails', async () => {
    const { kept } = browser('redundant');
    kept.set(names.visited, '');
    const { press, status, offers } = await show();
    press('core');
    await vi.waitFor(() => expect(status()).toBe(COPY_FAILED));
    expect(offers()).toEqual(['core', 'whole']);
    expect(kept.size).toBe(0);
  });

  test('leaves the copy that there was if a larger one fails', async () => {
    const { haveActive, kept } = browser('redundant');
    haveActive();
    kept.set(names.copy, DATE);
    const { press, status, offers, words } = await show();
    press('whole');
    await vi.waitFor(() => expect(status()).toBe(COPY_FAILED));
    expect(words()).toBe(keptCopy(DATE, false));
    expect(offers()).toEqual(['whole', 'remove']);
  });

  test.each([
    ['has no workers', {}],
    ['denies them', { serviceWorker: { register: () => Promise.reject(new Error('denied')) } }],
  ])('says so if the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const { press, status, offers } = await show();
    press('core');
    await vi.waitFor(() => expect(status()).toBe(COPY_FAILED));
    expect(offers()).toEqual(['core', 'whole']);
  });

  test.each([
    ['its button', () => document.querySelector<HTMLElement>('[data-act=remove]')?.click()],
    ['the form around it', () => document.querySelector('form')?.reset()],
  ])('deletes the copy by %s', async (_, remove) => {
    const { kept } = browser('activated');
    const { press, status, offers } = await show();
    press('core');
    await vi.waitFor(() => expect(status()).toBe(COPY_KEPT));
    remove();
    await vi.waitFor(() => expect(status()).toBe(COPY_REMOVED));
    expect(kept.size).toBe(0);
    expect(offers()).toEqual(['core', 'whole']);
  });

  test('deletes a copy that is still on its way when all is to be deleted', async () => {
    const { kept, register } = browser('activated');
    const { press, status, offers } = await show();
    press('whole');
    document.querySelector('form')?.reset();
    await vi.waitFor(() => expect(status()).toBe(COPY_REMOVED));
    expect(register).toHaveBeenCalledOnce();
    expect(kept.size).toBe(0);
    expect(offers()).toEqual(['core', 'whole']);
  });

  test('makes nothing of a day that the device has spoilt', async () => {
    browser('activated', { date: '\0' });
    const { press, status, words, date } = await show();
    press('core');
    await vi.waitFor(() => expect(status()).toBe(COPY_KEPT));
    expect(words()).toBe('');
    expect(date()).toBe('');
  });
});
