import { parseDraft } from '../../domain/message/parse-draft.ts';
import type { Control } from './form-view.ts';

/** Fills in what this tab kept of the form of `host`, but for what the reader has typed since. */
export function restoreForm(host: HTMLElement, kept: string): void {
  const draft = parseDraft(kept);
  if (draft === undefined) return;
  const tone = host.querySelector<HTMLInputElement>(`#tone-${draft.tone}`);
  if (tone !== null) tone.checked = true;
  for (const [name, value] of draft.values) {
    const control = host.querySelector<Control>(`#field-${CSS.escape(name)}`);
    if (control?.value === '') control.value = value;
  }
}
