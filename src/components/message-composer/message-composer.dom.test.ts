import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKey, formatDraft } from '../../domain/message/draft.ts';
import {
  blanksLeft,
  CHECKS_FAILED,
  copiedTo,
  COPY_REFUSED,
  DRAFT_DELETED,
  DRAFT_KEPT,
  DRAFT_REFUSED,
  DRAFT_WAITS,
  LETTER_OPENED,
  letterSubject,
  SECRET,
  secretsLeft,
  SHARE_FAILED,
} from '../../texts/message.ts';
import './message-composer.element.ts';

const RULES = {
  advice: { card: 'Уберите карту.', insult: 'Спокойнее.', tooLong: 'Короче.' },
  rude: [{ words: ['дебил*'], better: 'Где мой заказ?' }],
  requests: { words: ['прошу'] },
  ...Object.fromEntries(
    ['honest', 'severalChannels', 'vagueRequests', 'vagueDetails', 'abbreviations'].map((list) => [
      list,
      { words: ['прочее'] },
    ]),
  ),
};
const CARD = '4276 1600 1234 5675';

const writeText = vi.fn<(text: string) => Promise<void>>();
const share = vi.fn<(data: { text: string }) => Promise<void>>();
const requested = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  localStorage.clear();
  writeText.mockReset().mockResolvedValue(undefined);
  share.mockReset().mockResolvedValue(undefined);
  requested.mockReset().mockImplementation(() => Promise.resolve(Response.json(RULES)));
  vi.stubGlobal('navigator', { clipboard: { writeText }, share });
  vi.stubGlobal('fetch', requested);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(attributes = 'data-kind="chat"'): void {
  const page = document.createElement('div');
  page.innerHTML = `<message-composer data-draft="${draftKey('late')}" data-title="Напишите" data-number="Р-2"
      data-checks="/proverki.json" ${attributes}>
    <div data-scripted hidden>
      <div><label for="order">Номер заказа</label><input id="order" name="order" data-type="orderNumber" data-required /></div>
      <div><label for="since">С какого дня</label><input id="since" name="since" data-type="date" /></div>
      <div><label for="what">Что случилось</label><input id="what" name="what" data-type="text" /></div>
      <input type="checkbox" name="keep" />
    </div>
    <input type="radio" name="tone" value="short" checked /><input type="radio" name="tone" value="full" />
    <div id="letter-short">Прошу: <b data-field="order">____</b>, <b data-field="what">____</b></div>
    <div id="letter-full">Прошу! Заказ <b data-field="order">____</b> жду с <b data-field="since">____</b></div>
    <p data-length></p><p data-whole hidden></p>
    <button data-action="copy" data-scripted hidden></button><button data-action="letter"></button>
    <button data-action="share" hidden></button><button data-action="print"></button>
    <p role="status" data-failed="Не загрузилось"></p>
  </message-composer>`;
  document.body.replaceChildren(page);
}

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector}`);
  return element;
}

function input(selector: string): HTMLInputElement {
  const element = found(selector);
  if (!(element instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
  return element;
}

const status = () => found('[role=status]').textContent;
const letter = (tone: string) => found(`#letter-${tone}`).textContent;
const press = (action: string) => found(`[data-action=${action}]`).click();
const send = (selector: string, event: string) =>
  input(selector).dispatchEvent(new Event(event, { bubbles: true }));

/** Turns to the form and waits until it works. */
async function open(attributes?: string): Promise<void> {
  show(attributes);
  send('#order', 'focusin');
  // The first of the tests loads the code.
  await vi.waitFor(
    () => {
      send('#order', 'input');
      expect(requested).toHaveBeenCalled();
    },
    { timeout: 4000 },
  );
  // The rules take a moment to be read.
  await new Promise((resolve) => setTimeout(resolve));
}

function type(selector: string, value: string): void {
  input(selector).value = value;
  send(selector, 'input');
}

/** Types and leaves the field. */
function fill(selector: string, value: string): void {
  type(selector, value);
  send(selector, 'change');
}

function tick(ticked: boolean): void {
  input('[name=keep]').checked = ticked;
  send('[name=keep]', 'change');
}

describe('message-composer', () => {
  test('shows what only scripts make work, and loads nothing before the reader turns to it', () => {
    show();
    expect(found('div[data-scripted]').hidden).toBe(false);
    expect(found('[data-action=copy]').hidden).toBe(false);
    expect(requested).not.toHaveBeenCalled();
  });

  test('offers to share only where the device can', async () => {
    await open();
    expect(found('[data-action=share]').hidden).toBe(false);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    requested.mockClear();
    await open();
    expect(found('[data-action=share]').hidden).toBe(true);
  });

  test('writes what is typed into every place of the field, in both tones', async () => {
    await open();
    type('#order', '123');
    type('#since', '2026-11-18');
    expect(letter('short')).toBe('Прошу: 123, ____');
    expect(letter('full')).toBe('Прошу! Заказ 123 жду с 18 ноября 2026');
    type('#order', ' ');
    expect(letter('short')).toBe('Прошу: ____, ____');
  });

  test('takes what is typed as text, not as HTML', async () => {
    await open();
    type('#what', '<img src=x>');
    expect(document.querySelector('#letter-short img')).toBeNull();
    expect(letter('short')).toContain('<img src=x>');
  });

  test('works from the first press, and copies the chosen tone', async () => {
    show();
    input('[value=full]').checked = true;
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(copiedTo('chat', false)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Прошу! Заказ ____ жду с ____');
    expect(status()).toContain(blanksLeft(['Номер заказа']));
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(copiedTo('chat', true)));
  });

  test('takes up what was typed before its code came', async () => {
    show();
    input('#what').value = 'дебилы, где заказ';
    send('#what', 'focusin');
    await vi.waitFor(() => expect(letter('short')).toContain('дебилы, где заказ'));
    await vi.waitFor(() => expect(found('#note-what').textContent).toContain('Спокойнее.'));
  });

  test('selects the text where the browser refuses to copy it, and says so each time', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    await open();
    fill('#order', '12345678-0001');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(COPY_REFUSED));
    expect(getSelection()?.toString().trim()).toBe('Прошу: 12345678-0001, ____');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(`${COPY_REFUSED}\u00a0`));
  });

  test.each(['copy', 'share', 'letter', 'print'])('does not %s a card number', async (action) => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open('data-email="a@b.ru"');
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    fill('#what', `карта ${CARD}`);
    press(action);
    await vi.waitFor(() => expect(status()).toBe(secretsLeft(['Что случилось'])));
    expect(found('#note-what').textContent).toBe('Уберите карту.');
    expect(input('#what').getAttribute('aria-invalid')).toBe('true');
    expect(input('#what').getAttribute('aria-describedby')).toBe('note-what');
    expect(document.activeElement).toBe(input('#what'));
    expect([writeText, share, print, follow].flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(input('#what').value).toBe(`карта ${CARD}`);

    fill('#what', 'карта не прошла');
    await vi.waitFor(() => expect(found('#note-what').textContent).toBe(''));
    expect(input('#what').hasAttribute('aria-invalid')).toBe(false);
  });

  test.each([
    ['does not load', () => Promise.reject(new Error('offline'))],
    ['is no such file', () => Promise.resolve(Response.json({ error: 'moved' }))],
    ['is refused', () => Promise.resolve(Response.json(RULES, { status: 503 }))],
  ])('keeps secrets from being copied even if the advice %s', async (_, reply) => {
    requested.mockImplementation(reply);
    await open();
    fill('#what', CARD);
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(secretsLeft(['Что случилось'])));
    expect(found('#note-what').textContent).toBe(SECRET);
    fill('#what', 'вы дебилы');
    fill('#order', '12345678');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(`${copiedTo('chat', false)} ${CHECKS_FAILED}`));
  });

  test('leaves the first word alone while it is written, then advises without blocking', async () => {
    await open();
    fill('#order', '12345678');
    vi.useFakeTimers();
    type('#what', 'дебилы');
    await vi.advanceTimersByTimeAsync(2000);
    expect(document.querySelector('#note-what')?.textContent).toBe('');
    type('#what', 'дебилы где');
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(found('#note-what').textContent).toBe('Спокойнее. Лучше так: «Где мой заказ?»');
    expect(status()).toBe('Что случилось: Спокойнее. Лучше так: «Где мой заказ?»');
    expect(input('#what').hasAttribute('aria-invalid')).toBe(false);
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(copiedTo('chat', false)));
  });

  test('shows the length near the limit of the channel, and by how much it is past it', async () => {
    await open('data-max="40"');
    fill('#order', '12345678');
    expect(found('[data-length]').textContent).toBe('');
    fill('#what', 'жду с понедельника вечера');
    expect(found('[data-length]').textContent).toContain('из 40');
    await vi.waitFor(() => expect(found('[data-whole]').textContent).toBe('Короче. Лишних знаков: 2.'));
  });

  test('opens a letter whose address exists only then', async () => {
    const followed: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      followed.push(this.href);
    });
    await open('data-kind="email" data-email="help@vazon.example"');
    fill('#order', '12345678-0001');
    expect(document.querySelector('a')).toBeNull();
    press('letter');
    await vi.waitFor(() => expect(status()).toBe(LETTER_OPENED));
    const link = new URL(followed[0] ?? '');
    expect(link.pathname).toBe('help@vazon.example');
    expect(link.searchParams.get('subject')).toBe(letterSubject('Р-2', '12345678-0001'));
    expect(link.searchParams.get('body')).toBe('Прошу: 12345678-0001, ____');
    expect(document.querySelector('a')).toBeNull();
  });

  test.each([
    ['says nothing if the reader changes their mind', new DOMException('', 'AbortError'), ''],
    ['says that sharing failed', new Error('no'), SHARE_FAILED],
  ])('%s', async (_, error, expected) => {
    share.mockRejectedValue(error);
    await open();
    fill('#order', '12345678-0001');
    press('share');
    await vi.waitFor(() => expect(share).toHaveBeenCalledExactlyOnceWith({ text: letter('short') }));
    await vi.waitFor(() => expect(status()).toBe(expected));
  });

  test('keeps a draft only while the box is ticked', async () => {
    await open();
    type('#order', '12345678');
    expect(localStorage).toHaveLength(0);
    tick(true);
    expect(status()).toBe(DRAFT_KEPT);
    type('#what', 'жду');
    expect(localStorage.getItem(draftKey('late'))).toContain('"жду"');
    tick(false);
    expect(status()).toBe(DRAFT_DELETED);
    expect(localStorage).toHaveLength(0);
  });

  test('brings a draft back', async () => {
    const values = new Map([
      ['order', '12345678'],
      ['what', 'жду'],
    ]);
    localStorage.setItem(draftKey('late'), formatDraft({ title: 'Напишите', tone: 'full', values }));
    show();
    await vi.waitFor(() => expect(input('#what').value).toBe('жду'));
    expect(input('[name=keep]').checked).toBe(true);
    expect(input('[value=full]').checked).toBe(true);
    expect(letter('full')).toContain('12345678');
  });

  test('keeps no secret on the device', async () => {
    await open();
    fill('#what', CARD);
    tick(true);
    expect(status()).toBe(DRAFT_WAITS);
    expect(localStorage).toHaveLength(0);
    fill('#what', 'карта не прошла');
    expect(localStorage).toHaveLength(1);
    fill('#what', CARD);
    expect(localStorage.getItem(draftKey('late'))).not.toContain(CARD);
  });

  test('says that the device keeps nothing, and loses nothing', async () => {
    await open();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    type('#what', 'жду');
    tick(true);
    expect(status()).toBe(DRAFT_REFUSED);
    expect(input('[name=keep]').checked).toBe(false);
    expect(input('#what').value).toBe('жду');
  });
});
