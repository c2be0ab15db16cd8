import { deleteCopy, makeCopy, readCopy } from '../../browser/site-copy.ts';
import { COPY_FAILED, COPY_KEPT, COPY_REMOVED, KEEPING, keptCopy } from '../../texts/offline.ts';

/** Makes the buttons of a box work, says what is kept, and deletes it with the form around the box. */
export async function openPanel(box: HTMLElement): Promise<void> {
  const home = box.dataset['home'] ?? '/';
  let isBusy = false;
  let isUnwanted = false;

  const show = async () => {
    const copy = await readCopy(home);
    const offers = { core: copy === undefined, whole: copy?.isWhole !== true, remove: copy !== undefined };
    for (const [act, isOffered] of Object.entries(offers))
      box.querySelector(`[data-offer=${act}]`)?.toggleAttribute('hidden', !isOffered);
    const date = copy?.date ?? '';
    write('[data-copy]', date === '' ? '' : keptCopy(date, copy?.isWhole === true));
    box.toggleAttribute('data-date', copy !== undefined);
    if (copy !== undefined) box.dataset['date'] = date;
    box.dispatchEvent(new Event('copychange', { bubbles: true }));
  };
  const write = (selector: string, text: string) => {
    const place = box.querySelector(selector);
    if (place !== null) place.textContent = text;
  };
  const doAct = async (act: string) => {
    if (act !== 'remove') return (await makeCopy(home, act === 'whole')) ? COPY_KEPT : COPY_FAILED;
    await deleteCopy(home);
    return COPY_REMOVED;
  };
  const take = async (act: string) => {
    // A copy that is on its way is deleted once it is there.
    isUnwanted = isBusy && (isUnwanted || act === 'remove');
    if (isBusy) return;
    isBusy = true;
    write('[role=status]', KEEPING);
    const message = await doAct(act);
    await show();
    write('[role=status]', message);
    isBusy = false;
    if (isUnwanted) await take('remove');
  };

  box.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest('button')?.dataset['act'] : undefined;
    if (act !== undefined) void take(act);
  });
  box.closest('form')?.addEventListener('reset', () => void take('remove'));
  await show();
}
