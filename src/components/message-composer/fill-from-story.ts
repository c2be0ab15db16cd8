import { createElement } from '../../browser/create-element.ts';
import { deviceStorage, tabStorage } from '../../browser/storage.ts';
import { parseForm } from '../../domain/message/message-form.ts';
import { parseDraft } from '../../domain/message/parse-draft.ts';
import { fillFields } from '../../domain/story/fill-fields.ts';
import { formatKeptValues, parseKeptValues } from '../../domain/story/kept-values.ts';
import { HEARD_KEY } from '../../domain/settings/story-keys.ts';
import { FROM_STORY, TAKE_OUT, takenFrom } from '../../texts/message.ts';
import type { Control } from './form-view.ts';

/**
 * Fills the form of `host` with what this tab heard in a story, each field once, and marks what comes of it. What the
 * reader typed, here or into a draft, stays; so does a field that they emptied, until another story has more to say of it.
 */
export function fillFromStory(host: HTMLElement, heard: string): void {
  const { values, filled } = parseKeptValues(heard);
  const { form: name = '', draft = '' } = host.dataset;
  const { fields } = parseForm(host.querySelector('script')?.textContent ?? '');
  const told = fillFields(fields, values);
  const before = filled.get(name);
  const drafted = parseDraft(deviceStorage.read(draft))?.values;
  for (const field of fields) {
    const control = host.querySelector<Control>(`#field-${CSS.escape(field.name)}`);
    if (control === null || drafted?.get(field.name)) continue;
    const own = told.get(field.name) ?? '';
    const former = before?.get(field.name) ?? '';
    if (own !== former && (control.value === '' || control.value === former)) control.value = own;
    if (own !== '' && control.value === own) mark(control, field.label);
  }
  tabStorage.write(HEARD_KEY, formatKeptValues({ values, filled: new Map([...filled, [name, told]]) }));
  host.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-action=erase]') !== null)
      for (const note of host.querySelectorAll('.told')) note.remove();
  });
}

/** Says beside the control where its value comes from, until it has another; a button takes it out at once. */
function mark(control: Control, label: string): void {
  const own = control.value;
  const described = control.getAttribute('aria-describedby');
  const button = createElement('button', 'plain-button', TAKE_OUT);
  button.append(createElement('span', 'unseen', takenFrom(label)));
  button.type = 'button';
  const source = createElement('small', '', FROM_STORY);
  source.id = `${control.id}-told`;
  const note = createElement('p', 'told', source, ' ', button);
  control.setAttribute('aria-describedby', [described, source.id].filter(Boolean).join(' '));
  control.parentElement?.append(note);
  control.addEventListener('input', () => {
    if (control.value !== own) note.remove();
  });
  button.addEventListener('click', () => {
    control.value = '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.focus();
  });
}
