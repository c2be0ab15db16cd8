import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKey, formatDraft, keptFormKey } from '../../domain/message/draft.ts';
import { formatForm, type MessageForm } from '../../domain/message/message-form.ts';
import { NO_PULLS } from '../../domain/pull/pulls.ts';
import {
  blanksLeft,
  CHECKS_FAILED,
  copiedTo,
  COPY_REFUSED,
  ERASED,
  KEPT_IN_TAB,
  LETTER_ALONE,
  DRAFT_DELETED,
  DRAFT_KEPT,
  DRAFT_REFUSED,
  DRAFT_WAITS,
  LETTER_OPENED,
  PASTE_COPIED,
  letterSubject,
  SECRET,
  secretsLeft,
  SHARE_FAILED,
} from '../../texts/message.ts';
import './message-composer.element.ts';

const RULES = {
  advice: { card: 'Уберите карту.', insult: 'Спокойнее.', tooLong: 'Короче.' },
  rude: [{ words: ['дебил*'], better: 'Где мой заказ?' }],
  aimed: {
    words: {
      people: ['вы'],
      names: ['осёл'],
      goods: ['пень'],
      traits: ['глуп*'],
      acts: ['врёт'],
      places: ['чат'],
      between: ['там'],
    },
    better: 'Где мой заказ?',
  },
  learned: NO_PULLS,
  requests: { words: ['прошу'] },
  ...Object.fromEntries(
    ['banks', 'honest', 'notRequests', 'rhetorical', 'vagueRequests', 'blankNames', 'abbreviations'].map(
      (list) => [list, { words: ['прочее'] }],
    ),
  ),
};
const CARD = '4276 1600 1234 5675';

const writeText = vi.fn<(text: string) => Promise<void>>();
const share = vi.fn<(data: { text: string }) => Promise<void>>();
const requested = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  writeText.mockReset().mockResolvedValue(undefined);
  share.mockReset().mockResolvedValue(undefined);
  requested.mockReset().mockImplementation(() => Promise.resolve(Response.json(RULES)));
  vi.stubGlobal('navigator', { clipboard: { writeText }, share });
  vi.stubGlobal('fetch', requested);
});

afterEach(async () => {
  vi.useRealTimers();
  // A check that waits for a pause would come when there is no page any more.
  document.querySelector('message-composer')?.dispatchEvent(new Event('change'));
  // Nor must what a form still has to keep.
  leave();
  await new Promise((resolve) => setTimeout(resolve));
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const FORM: MessageForm = {
  title: 'Напишите',
  number: 'Р-2',
  fields: [
    { name: 'order', type: 'orderNumber', label: 'Номер заказа', required: true, example: '12345678' },
    { name: 'since', type: 'date', label: 'С какого дня', required: false, example: '2026-11-18' },
    { name: 'what', type: 'text', label: 'Что случилось', required: false, example: 'не приехал' },
    {
      name: 'demand',
      type: 'choice',
      label: 'Чего хотите',
      required: false,
      example: 'деньги',
      options: ['деньги'],
    },
  ],
  templates: {
    short: 'Прошу: {{order}}. Вот что: {{what}}.',
    full: 'Прошу! Заказ {{order}}. Жду с {{since}}. Хочу {{demand}}.',
  },
  attachments: [],
  channel: { kind: 'chat', maxLength: undefined, email: undefined },
  checks: '/proverki.json',
};

function show(form: MessageForm = FORM): void {
  const page = document.createElement('div');
  page.innerHTML = `<message-composer data-draft="${draftKey('late')}" data-form="${keptFormKey('late')}" data-title="Напишите">
    <script type="application/json">${formatForm(form)}</script>
    <div data-scripted hidden>
      <div><label for="field-order">Номер заказа</label><input id="field-order" /></div>
      <div><label for="field-since">С какого дня</label><input id="field-since" type="date" /></div>
      <div class="field"><label for="field-what">Что случилось</label><input id="field-what" name="what" /></div>
      <select id="field-demand"><option value=""></option><option value="деньги">деньги</option></select>
      <p data-stays></p><input type="checkbox" name="keep" />
    </div>
    <input type="radio" name="tone" value="short" id="tone-short" checked />
    <input type="radio" name="tone" value="full" id="tone-full" />
    <div id="letter-short">Перевод страницы</div>
    <div id="letter-full">Перевод страницы</div>
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
async function open(form?: MessageForm): Promise<void> {
  show(form);
  send('#field-order', 'focusin');
  // The first of the tests loads the code.
  await vi.waitFor(
    () => {
      send('#field-order', 'input');
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

/** Leaves the page. */
function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
}

const kept = () => sessionStorage.getItem(keptFormKey('late'));
const keepForm = (values: Readonly<Record<string, string>>) =>
  sessionStorage.setItem(
    keptFormKey('late'),
    formatDraft({ title: 'Напишите', tone: 'full', values: new Map(Object.entries(values)) }),
  );

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
    type('#field-order', '123');
    type('#field-since', '2026-11-18');
    expect(letter('short')).toBe('Прошу: 123.');
    expect(letter('full')).toBe('Прошу! Заказ 123. Жду с 18 ноября 2026.');
    type('#field-order', ' ');
    expect(letter('short')).toBe('Прошу: ____.');
  });

  test('asks for details where none of the options fits', async () => {
    const more = { name: 'more', type: 'text', label: 'Что ещё', required: false, example: 'срок' } as const;
    const fields = FORM.fields.map((field) =>
      field.name === 'demand' ? { ...field, other: 'деньги' } : field,
    );
    show({ ...FORM, fields: [...fields, more] });
    found('#field-demand').insertAdjacentHTML('afterend', '<div><input id="field-more" /></div>');
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(blanksLeft(['Номер заказа'])));
    fill('#field-order', '12345678');
    const choice = document.querySelector('select');
    if (choice !== null) choice.value = 'деньги';
    choice?.dispatchEvent(new Event('input', { bubbles: true }));
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(blanksLeft(['Что ещё'])));
  });

  test('takes what is typed as text, not as HTML', async () => {
    await open();
    type('#field-what', '<img src=x>');
    expect(document.querySelector('#letter-short img')).toBeNull();
    expect(letter('short')).toContain('<img src=x>');
  });

  test('works from the first press, and copies the chosen tone', async () => {
    show();
    input('#tone-full').checked = true;
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(copiedTo('chat', false)));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Прошу! Заказ ____.');
    expect(status()).toContain(blanksLeft(['Номер заказа']));
    press('copy');
    await vi.waitFor(() => expect(status()).toContain(copiedTo('chat', true)));
  });

  test('takes up what was typed before its code came', async () => {
    show();
    input('#field-what').value = 'дебилы, где заказ';
    send('#field-what', 'focusin');
    await vi.waitFor(() => expect(letter('short')).toContain('дебилы, где заказ'));
    await vi.waitFor(() => expect(found('#note-what').textContent).toContain('Спокойнее.'));
  });

  test('selects the text where the browser refuses to copy it, and says so each time', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    await open();
    fill('#field-order', '12345678-0001');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(COPY_REFUSED));
    expect(getSelection()?.toString().trim()).toBe('Прошу: 12345678-0001.');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(`${COPY_REFUSED}\u00a0`));
  });

  test.each(['copy', 'share', 'letter', 'print'])('does not %s a card number', async (action) => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open({ ...FORM, channel: { kind: 'email', maxLength: undefined, email: 'a@b.ru' } });
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    fill('#field-what', `карта ${CARD}`);
    press(action);
    await vi.waitFor(() => expect(status()).toBe(secretsLeft(['Что случилось'])));
    expect(found('#note-what').textContent).toBe('Уберите карту.');
    expect(input('#field-what').getAttribute('aria-invalid')).toBe('true');
    expect(input('#field-what').getAttribute('aria-describedby')).toBe('note-what');
    expect(document.activeElement).toBe(input('#field-what'));
    expect([writeText, share, print, follow].flatMap(({ mock }) => mock.calls)).toEqual([]);
    expect(input('#field-what').value).toBe(`карта ${CARD}`);

    fill('#field-what', 'карта не прошла');
    await vi.waitFor(() => expect(found('#note-what').textContent).toBe(''));
    expect(input('#field-what').hasAttribute('aria-invalid')).toBe(false);
  });

  test.each([
    ['does not load', () => Promise.reject(new Error('offline'))],
    ['is no such file', () => Promise.resolve(Response.json({ error: 'moved' }))],
    ['is refused', () => Promise.resolve(Response.json(RULES, { status: 503 }))],
  ])('keeps secrets from being copied even if the advice %s', async (_, reply) => {
    requested.mockImplementation(reply);
    await open();
    fill('#field-what', CARD);
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(secretsLeft(['Что случилось'])));
    expect(found('#note-what').textContent).toBe(SECRET);
    fill('#field-what', 'вы дебилы');
    fill('#field-order', '12345678');
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(`${copiedTo('chat', false)} ${CHECKS_FAILED}`));
  });

  test('advises once its rules come, though a button was pressed before', async () => {
    const rules = Promise.withResolvers<Response>();
    requested.mockReturnValue(rules.promise);
    show();
    input('#field-what').value = CARD;
    press('copy');
    await vi.waitFor(() => expect(found('#note-what').textContent).toBe(SECRET));
    rules.resolve(Response.json(RULES));
    await vi.waitFor(() => expect(found('#note-what').textContent).toBe('Уберите карту.'));
    expect(status()).toBe(secretsLeft(['Что случилось']));
  });

  test('leaves the first word alone while it is written, then advises without blocking', async () => {
    await open();
    fill('#field-order', '12345678');
    await vi.waitFor(() => found('#note-what'));
    vi.useFakeTimers();
    type('#field-what', 'дебилы');
    await vi.advanceTimersByTimeAsync(2000);
    expect(found('#note-what').textContent).toBe('');
    type('#field-what', 'дебилы где');
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(found('#note-what').textContent).toBe('Спокойнее. Лучше так: «Где мой заказ?»');
    expect(status()).toBe('Что случилось: Спокойнее. Лучше так: «Где мой заказ?»');
    expect(input('#field-what').hasAttribute('aria-invalid')).toBe(false);
    press('copy');
    await vi.waitFor(() => expect(status()).toBe(copiedTo('chat', false)));
  });

  test('shows the length near the limit of the channel, and by how much it is past it', async () => {
    await open({ ...FORM, channel: { kind: 'chat', maxLength: 50, email: undefined } });
    fill('#field-order', '12345678');
    expect(found('[data-length]').textContent).toBe('');
    fill('#field-what', 'жду с понедельника вечера');
    expect(found('[data-length]').textContent).toContain('из 50');
    await vi.waitFor(() => expect(found('[data-whole]').textContent).toBe('Короче. Лишних знаков: 2.'));
  });

  describe('a letter', () => {
    const BY_EMAIL = {
      ...FORM,
      channel: { kind: 'email', maxLength: undefined, email: 'help@shop.example' },
    } as const;

    /** Opens a letter; where its link leads. */
    async function openLetter(what: string, said: string): Promise<URL> {
      const followed: string[] = [];
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        followed.push(this.href);
      });
      await open(BY_EMAIL);
      fill('#field-order', '12345678-0001');
      fill('#field-what', what);
      expect(document.querySelector('a')).toBeNull();
      press('letter');
      await vi.waitFor(() => expect(status()).toContain(said));
      expect(document.querySelector('a')).toBeNull();
      return new URL(followed[0] ?? '');
    }

    const LONG = 'жду и жду '.repeat(40).trim();

    test('carries the message, which is copied, too', async () => {
      const link = await openLetter('жду', LETTER_OPENED);
      expect(link.pathname).toBe('help@shop.example');
      expect(link.searchParams.get('subject')).toBe(letterSubject('Р-2', '12345678-0001'));
      expect(link.searchParams.get('body')).toBe('Прошу: 12345678-0001. Вот что: жду.');
      expect(writeText).toHaveBeenCalledExactlyOnceWith('Прошу: 12345678-0001. Вот что: жду.');
    });

    test('only says to paste what some program would not open', async () => {
      const link = await openLetter(LONG, LETTER_OPENED);
      expect(link.searchParams.get('subject')).toBe(letterSubject('Р-2', '12345678-0001'));
      expect(link.searchParams.get('body')).toBe(PASTE_COPIED);
      expect(writeText).toHaveBeenCalledExactlyOnceWith(`Прошу: 12345678-0001. Вот что: ${LONG}.`);
    });

    test('says nothing of pasting where the browser refuses to copy', async () => {
      writeText.mockRejectedValue(new Error('denied'));
      const link = await openLetter(LONG, LETTER_ALONE);
      expect(link.searchParams.get('body')).toBe('');
    });
  });

  test.each([
    ['says nothing if the reader changes their mind', new DOMException('', 'AbortError'), ''],
    ['says that sharing failed', new Error('no'), SHARE_FAILED],
  ])('%s', async (_, error, expected) => {
    share.mockRejectedValue(error);
    await open();
    fill('#field-order', '12345678-0001');
    press('share');
    await vi.waitFor(() => expect(share).toHaveBeenCalledExactlyOnceWith({ text: letter('short') }));
    await vi.waitFor(() => expect(status()).toBe(expected));
  });

  test('keeps a draft only while the box is ticked', async () => {
    await open();
    type('#field-order', '12345678');
    expect(localStorage).toHaveLength(0);
    tick(true);
    expect(status()).toBe(DRAFT_KEPT);
    type('#field-what', 'жду');
    expect(localStorage.getItem(draftKey('late'))).toContain('"жду"');
    tick(false);
    expect(status()).toBe(DRAFT_DELETED);
    expect(localStorage).toHaveLength(0);
  });

  test('keeps a draft that was asked for before its code came', async () => {
    show();
    input('[name=keep]').checked = true;
    input('#field-order').value = '12345678';
    send('#field-order', 'focusin');
    await vi.waitFor(() => expect(status()).toBe(DRAFT_KEPT));
    expect(localStorage.getItem(draftKey('late'))).toContain('"12345678"');
  });

  test('says that a draft is kept, though advice on it comes later', async () => {
    const rules = Promise.withResolvers<Response>();
    requested.mockReturnValue(rules.promise);
    await open();
    fill('#field-what', 'дебилы, где заказ');
    tick(true);
    rules.resolve(Response.json(RULES));
    await vi.waitFor(() => expect(found('#note-what').textContent).toContain('Спокойнее.'));
    expect(status()).toBe(DRAFT_KEPT);
  });

  test('cleans what is typed before it is copied and kept', async () => {
    await open();
    fill('#field-what', 'не\u200B при\u202Eшёл\uD83D\u0000');
    press('copy');
    await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith('Прошу: ____. Вот что: не пришёл.'));
    leave();
    expect(kept()).toContain('"не пришёл"');
  });

  test('asks for the clipboard within the press, before its code has come', async () => {
    const write = vi.fn<(items: readonly ClipboardItem[]) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText, write } });
    show();
    press('copy');
    expect(write).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(status()).toContain(copiedTo('chat', false)));
    const blob = await write.mock.calls[0]?.[0][0]?.getType('text/plain');
    expect(await blob?.text()).toBe('Прошу: ____.');
    expect(writeText).not.toHaveBeenCalled();
  });

  test('keeps in this tab what is typed, after a pause of a second', async () => {
    await open();
    vi.useFakeTimers();
    type('#field-what', 'жду');
    await vi.advanceTimersByTimeAsync(999);
    expect(kept()).toBeNull();
    expect(found('[data-stays]').hidden).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(kept()).toBe(
      formatDraft({ title: 'Напишите', tone: 'short', values: new Map([['what', 'жду']]) }),
    );
    expect(found('.kept').textContent).toContain(KEPT_IN_TAB);
    expect(found('.kept').hidden).toBe(false);
    expect(found('[data-stays]').hidden).toBe(true);
  });

  test.each([
    ['the page is left', () => leave()],
    ['another app is turned to', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('keeps it at once when %s', async (_, turnAway) => {
    await open();
    type('#field-what', 'жду');
    turnAway();
    expect(kept()).toContain('"жду"');
  });

  test.each([CARD, 'карта 4276 1600 1', 'код из СМС: 4512'])('keeps no «%s»', async (secret) => {
    await open();
    type('#field-order', '12345678-0001');
    type('#field-what', 'жду');
    leave();
    type('#field-what', secret);
    leave();
    expect(kept()).toContain('12345678-0001');
    expect(kept()).not.toContain('what');
  });

  test('keeps what was typed before its code came, but for what may be a secret', () => {
    show();
    input('#field-what').value = 'жду';
    leave();
    expect(kept()).toContain('"жду"');
    input('#field-what').value = 'мой код';
    sessionStorage.clear();
    leave();
    expect(kept()).toBeNull();
  });

  test('brings back what this tab has kept, but for what was typed since', async () => {
    keepForm({ order: '12345678-0001', what: 'жду' });
    show();
    input('#field-what').value = 'не жду';
    await vi.waitFor(() => expect(letter('full')).toContain('12345678-0001'));
    expect(input('#field-order').value).toBe('12345678-0001');
    expect(input('#field-what').value).toBe('не жду');
    expect(input('#tone-full').checked).toBe(true);
    expect(found('.kept').hidden).toBe(false);
  });

  test('shows its form even if what was kept is no form', async () => {
    sessionStorage.setItem(keptFormKey('late'), 'чепуха');
    await open();
    type('#field-what', 'жду');
    expect(letter('short')).toContain('жду');
  });

  test('erases what is typed and all that is kept of it', async () => {
    await open();
    tick(true);
    fill('#field-what', `жду ${CARD}`);
    fill('#field-order', '12345678');
    leave();
    press('erase');
    await vi.waitFor(() => expect(status()).toBe(ERASED));
    expect(input('#field-what').value).toBe('');
    expect(found('#note-what').textContent).toBe('');
    expect(letter('short')).toBe('Прошу: ____.');
    expect(sessionStorage).toHaveLength(0);
    expect(localStorage).toHaveLength(0);
    expect(input('[name=keep]').checked).toBe(false);
    expect(found('.kept').hidden).toBe(true);
    expect(document.activeElement).toBe(input('#field-order'));
    leave();
    expect(sessionStorage).toHaveLength(0);
  });

  test('says and copies its own words on a page that is translated', async () => {
    await open();
    fill('#field-what', 'дебилы, где заказ');
    await vi.waitFor(() => expect(found('#note-what').textContent).toContain('Спокойнее.'));
    found('#note-what').textContent = 'Calm down.';
    found('#letter-short').textContent = 'Please';
    send('#field-what', 'change');
    press('copy');
    await vi.waitFor(() =>
      expect(writeText).toHaveBeenCalledWith('Прошу: ____. Вот что: дебилы, где заказ.'),
    );
    expect(found('#note-what').textContent).toBe('Calm down.');
  });

  test('leaves blank what a draft had chosen and the form no longer offers', async () => {
    const values = new Map([['demand', 'извинения']]);
    localStorage.setItem(draftKey('late'), formatDraft({ title: 'Напишите', tone: 'full', values }));
    show();
    await vi.waitFor(() => expect(letter('full')).toBe('Прошу! Заказ ____.'));
  });

  test('brings a draft back', async () => {
    const values = new Map([
      ['order', '12345678'],
      ['what', 'жду'],
    ]);
    localStorage.setItem(draftKey('late'), formatDraft({ title: 'Напишите', tone: 'full', values }));
    show();
    await vi.waitFor(() => expect(input('#field-what').value).toBe('жду'));
    expect(input('[name=keep]').checked).toBe(true);
    expect(input('#tone-full').checked).toBe(true);
    expect(letter('full')).toContain('12345678');
  });

  test('keeps no secret on the device', async () => {
    await open();
    fill('#field-what', CARD);
    tick(true);
    expect(status()).toBe(DRAFT_WAITS);
    expect(localStorage).toHaveLength(0);
    fill('#field-what', 'карта не прошла');
    expect(localStorage).toHaveLength(1);
    fill('#field-what', CARD);
    expect(localStorage.getItem(draftKey('late'))).not.toContain(CARD);
  });

  test('says that the device keeps nothing, and loses nothing', async () => {
    await open();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    type('#field-what', 'жду');
    tick(true);
    expect(status()).toBe(DRAFT_REFUSED);
    expect(input('[name=keep]').checked).toBe(false);
    expect(input('#field-what').value).toBe('жду');
  });
});
