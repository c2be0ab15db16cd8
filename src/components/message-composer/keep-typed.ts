import { tabStorage } from '../../browser/storage.ts';
import { formatDraft } from '../../domain/message/draft.ts';
import { isSurelyHarmless } from '../../domain/message/surely-harmless.ts';

/** Keeps in this tab what was typed into the form of `host` where the code that cleans and judges it has not come. */
export function keepTyped(host: HTMLElement): void {
  const controls = host.querySelectorAll<HTMLInputElement>('.field [name]');
  const values = new Map<string, string>();
  for (const { name, type, value } of controls)
    if (value !== '' && (!type.startsWith('text') || isSurelyHarmless(value))) values.set(name, value);
  const { form = '', title = '' } = host.dataset;
  const tone = host.querySelector<HTMLInputElement>('#tone-full')?.checked ? 'full' : 'short';
  if (values.size > 0) tabStorage.write(form, formatDraft({ title, tone, values }));
}
