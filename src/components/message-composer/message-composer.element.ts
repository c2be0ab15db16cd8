import { deviceStorage, tabStorage } from '../../browser/storage.ts';
import { isSiteThere } from '../../browser/is-site-there.ts';
import { openClipboard } from '../../browser/write-to-clipboard.ts';
import { HEARD_KEY } from '../../domain/settings/story-keys.ts';
import type { Composer } from './composer.ts';
import { keepTyped } from './keep-typed.ts';

/**
 * `<message-composer>`: a message to fill in. What is typed is written into the text beside the fields, checked and
 * handed on only as the reader asks; the code for that is loaded once the reader turns to the form, left something in
 * it or told this tab a story. Where it does not come, what is typed is kept all the same.
 */
export class MessageComposerElement extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    const { draft = '', form = '' } = this.dataset;
    const kept = tabStorage.read(form);
    const heard = tabStorage.read(HEARD_KEY);
    const waiting = new AbortController();
    const { signal } = waiting;
    let loading: Promise<Composer> | undefined;
    const load = async () => {
      const [code, restoring, filling] = await Promise.all([
        import('./composer.ts'),
        kept === '' ? undefined : import('./restore-form.ts'),
        heard === '' ? undefined : import('./fill-from-story.ts'),
      ]);
      restoring?.restoreForm(this, kept);
      filling?.fillFromStory(this, heard);
      waiting.abort();
      return new code.Composer(this);
    };
    const turn = async (event?: Event) => {
      const action = event?.type === 'click' ? actionOf(event) : undefined;
      if (action === 'reload') location.reload();
      const copies = action === 'copy' || action === 'letter';
      const clipboard = copies && !signal.aborted ? openClipboard() : undefined;
      try {
        const composer = await (loading ??= load());
        if (action !== undefined) await composer.press(action, clipboard?.write);
      } catch {
        loading = undefined;
        await sayFailed(this);
      }
      clipboard?.close();
    };
    const listener = (event: Event) => void turn(event);
    for (const type of ['focusin', 'pointerover']) this.addEventListener(type, listener, { signal });
    this.addEventListener('click', listener);
    window.addEventListener('pagehide', () => keepTyped(this), { signal });
    if (kept + heard + deviceStorage.read(draft) !== '') void turn();
  }
}

/** A release takes the files of the one before away: then the cure is another. */
async function sayFailed(host: HTMLElement): Promise<void> {
  const isGone = await isSiteThere();
  const status = host.querySelector<HTMLElement>('[role=status]');
  if (status !== null) status.textContent = status.dataset[isGone ? 'gone' : 'failed'] ?? '';
  host.querySelector('[data-action=reload]')?.toggleAttribute('hidden', !isGone);
}

/** What the button pressed does; only elements are clicked. */
function actionOf({ target }: Event): string | undefined {
  return (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
}

customElements.define('message-composer', MessageComposerElement);
