import type { FilledField } from '../../domain/message/check-message.ts';
import { BLANK, formatFieldValue, isFieldType } from '../../domain/message/compose-message.ts';

/** A field of the form. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a form, in order. */
export function controlsIn(root: ParentNode): readonly Control[] {
  return [...root.querySelectorAll<Control>('[data-type]')];
}

/** How a field is called. */
export function labelOf({ labels }: Control): string {
  return labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** What is typed into the fields, by their names. */
export function valuesIn(root: ParentNode): ReadonlyMap<string, string> {
  return new Map(controlsIn(root).map(({ name, value }) => [name, value]));
}

/** Whether anything is typed. */
export function isTyped(root: ParentNode): boolean {
  return controlsIn(root).some(({ value }) => value !== '');
}

/** The order's number, if the message asks for one. */
export function orderIn(root: ParentNode): string {
  return (
    controlsIn(root)
      .find(({ dataset }) => dataset['type'] === 'orderNumber')
      ?.value.trim() ?? ''
  );
}

/** Writes what the fields hold into their places in the texts of the message. */
export function writeValues(root: ParentNode): void {
  for (const control of controlsIn(root)) {
    const type = control.dataset['type'] ?? '';
    const text = isFieldType(type) ? formatFieldValue(type, control.value) : BLANK;
    for (const place of root.querySelectorAll(`[data-field="${control.name}"]`)) {
      place.textContent = text;
      place.classList.toggle('blank', text === BLANK);
    }
  }
}

/** The fields with what is typed into them, for the check. */
export function filledFields(root: ParentNode): readonly FilledField[] {
  return controlsIn(root).flatMap(({ name, value, dataset }) => {
    const { type = '', required, past, max } = dataset;
    if (!isFieldType(type)) return [];
    const limit = max === undefined ? undefined : Number(max);
    return [{ name, type, value, required: required !== undefined, past: past !== undefined, max: limit }];
  });
}
