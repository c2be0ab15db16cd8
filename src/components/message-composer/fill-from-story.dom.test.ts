import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKey, formatDraft, keptFormKey } from '../../domain/message/draft.ts';
import { formatForm, type MessageForm } from '../../domain/message/message-form.ts';
import { HEARD_KEY } from '../../domain/settings/story-keys.ts';
import { formatKeptValues, parseKeptValues } from '../../domain/story/kept-values.ts';
import type { StoryValue, ValueType } from '../../domain/story/story.ts';
import { toyValue } from '../../testing/toy-value.ts';
import { FROM_STORY } from '../../texts/message.ts';
import './message-composer.element.ts';

// Which value fits which field is told elsewhere: here fields are called as their values are.
vi.mock('../../domain/story/fill-fields.ts', () => ({
  fillFields: (_: unknown, values: readonly StoryValue[]) =>
    new Map(values.map(({ type, value }) => [type, value])),
}));

const FIELD = { required: true, example: '' };
const FORM: MessageForm = {
  title: 'Напишите',
  number: 'Р-2',
  fields: [
    { ...FIELD, name: 'order', type: 'orderNumber', label: 'Номер заказа' },
    { ...FIELD, name: 'date', type: 'date', label: 'С какого дня' },
    { ...FIELD, name: 'demand', type: 'choice', label: 'Чего хотите', options: ['деньги'] },
  ],
  templates: {
    short: 'Заказ {{order}}. Прошу {{demand}}.',
    full: 'Жду {{order}} с {{date}}. Прошу {{demand}}.',
  },
  attachments: [],
  channel: undefined,
  checks: '/proverki.json',
};
const ORDER = '12345678-0001';
const TOLD = { order: ORDER, date: '2026-11-12' };

/** Opens the outcome's page in a tab that was told these values. */
async function open(values: Partial<Record<ValueType, string>>): Promise<void> {
  const told = Object.entries(values).map(([type, value]) => toyValue(type as ValueType, value));
  const { filled } = parseKeptValues(sessionStorage.getItem(HEARD_KEY) ?? '');
  sessionStorage.setItem(HEARD_KEY, formatKeptValues({ values: told, filled }));
  const page = document.createElement('div');
  page.innerHTML = `<message-composer data-draft="${draftKey('late')}" data-form="${keptFormKey('late')}" data-title="Напишите">
    <script type="application/json">${formatForm(FORM)}</script>
    <div class="field"><label for="field-order">Номер</label><input id="field-order" aria-describedby="hint-order" /></div>
    <div class="field"><label for="field-date">День</label><input id="field-date" type="date" /></div>
    <div class="field"><label for="field-demand">Чего</label><select id="field-demand"><option value=""></option><option value="деньги">деньги</option></select></div>
    <p data-stays></p><input type="checkbox" name="keep" /><button data-action="erase">Стереть</button>
    <input type="radio" name="tone" value="short" id="tone-short" checked /><div id="letter-short"></div>
    <input type="radio" name="tone" value="full" id="tone-full" /><div id="letter-full"></div><p role="status"></p>
  </message-composer>`;
  document.body.replaceChildren(page);
  await vi.waitFor(() => expect(letter('short')).toContain('Заказ'), { timeout: 4000 });
}

function found(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector}`);
  return element;
}

const control = (name: string) => found(`#field-${name}`) as HTMLInputElement;
const letter = (tone: string) => found(`#letter-${tone}`).textContent;
/** Fields that are said to come from the story. */
const marked = () =>
  Array.from(
    document.querySelectorAll('.told'),
    (note) => note.parentElement?.querySelector('label')?.htmlFor,
  );
const takeOut = (name: string) =>
  control(name).parentElement?.querySelector<HTMLElement>('.told button')?.click();

function type(name: string, value: string): void {
  control(name).value = value;
  control(name).dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the form keeps of itself when the reader goes away. */
function leave(): void {
  window.dispatchEvent(new Event('pagehide'));
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // Rules that came after a test would find its page gone.
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
});

afterEach(() => {
  leave();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('a form in a tab that was told a story', () => {
  test('is filled at once, both letters with it, and says where that comes from', async () => {
    await open(TOLD);
    expect(control('order').value).toBe(ORDER);
    expect(letter('short')).toBe(`Заказ ${ORDER}. Прошу ____.`);
    expect(letter('full')).toBe(`Жду ${ORDER} с 12 ноября 2026. Прошу ____.`);
    expect(marked()).toEqual(['field-order', 'field-date']);
    const described = control('order').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described[0]).toBe('hint-order');
    expect(found(`#${described[1] ?? ''}`).textContent).toBe(FROM_STORY);
  });

  test('takes a value out at once, and does not put it back', async () => {
    await open(TOLD);
    takeOut('order');
    expect(control('order').value).toBe('');
    expect(document.activeElement).toBe(control('order'));
    expect(letter('short')).toBe('Заказ ____. Прошу ____.');
    expect(marked()).toEqual(['field-date']);
    leave();
    await open(TOLD);
    expect(control('order').value).toBe('');
    expect(control('date').value).toBe(TOLD.date);
    expect(marked()).toEqual(['field-date']);
  });

  test('says of a corrected value no more that it is the story’s, and keeps it', async () => {
    await open(TOLD);
    type('order', '87654321-0002');
    expect(marked()).toEqual(['field-date']);
    leave();
    await open({ ...TOLD, order: '11111111-0001' });
    expect(control('order').value).toBe('87654321-0002');
  });

  test('follows a story that was corrected, where the reader has typed nothing', async () => {
    await open(TOLD);
    leave();
    await open({ order: '87654321-0002' });
    expect(control('order').value).toBe('87654321-0002');
    expect(control('date').value).toBe('');
    expect(marked()).toEqual(['field-order']);
  });

  test('keeps what was typed before', async () => {
    sessionStorage.setItem(
      keptFormKey('late'),
      formatDraft({ title: '', tone: 'full', values: new Map([['order', '87654321-0002']]) }),
    );
    await open(TOLD);
    expect(control('order').value).toBe('87654321-0002');
    expect(marked()).toEqual(['field-date']);
  });

  test('keeps what the draft on the device holds', async () => {
    localStorage.setItem(
      draftKey('late'),
      formatDraft({ title: '', tone: 'full', values: new Map([['order', '87654321-0002']]) }),
    );
    await open(TOLD);
    expect(control('order').value).toBe('87654321-0002');
    expect(marked()).toEqual(['field-date']);
  });

  test('leaves a choice that it does not offer to the reader', async () => {
    await open({ demand: 'обмен' });
    expect(control('demand').value).toBe('');
    expect(marked()).toEqual([]);
    leave();
    await open({ demand: 'деньги' });
    expect(control('demand').value).toBe('деньги');
    expect(marked()).toEqual(['field-demand']);
  });

  test('is erased with its marks', async () => {
    await open(TOLD);
    found('[data-action=erase]').click();
    await vi.waitFor(() => expect(control('order').value).toBe(''));
    expect(marked()).toEqual([]);
    leave();
    await open(TOLD);
    expect(control('order').value).toBe('');
  });
});
