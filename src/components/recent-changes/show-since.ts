import { deviceStorage } from '../../browser/storage.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import { formatDate } from '../../domain/language/format-date.ts';
import { DESK_KEYS, lastVisit, noteVisit } from '../../domain/memory/desk-memory.ts';
import { changedSince } from '../../texts/operators.ts';

/** Notes this visit, and leaves in the list of `host` what has changed since the day of the last one; the rest is earlier. */
export function showSinceVisit(host: HTMLElement): void {
  const today = dayIn(undefined, new Date());
  const visits = deviceStorage.read(DESK_KEYS.visits);
  deviceStorage.write(DESK_KEYS.visits, noteVisit(visits, today));
  const since = lastVisit(visits, today);
  const [latest, earlier] = host.querySelectorAll('ul');
  if (since === undefined || latest === undefined || earlier === undefined) return;
  const dayOf = (item: Element) => item.querySelector('time')?.dateTime ?? '';
  // A change of that very day may have come after the visit.
  const isNew = (item: Element) => dayOf(item) >= since;
  const items = [...host.querySelectorAll('li')];
  // What is still to come is shown, and has not changed yet.
  const changed = items.filter((item) => isNew(item) && dayOf(item) <= today);
  latest.replaceChildren(...items.filter(isNew));
  earlier.replaceChildren(...items.filter((item) => !isNew(item)));
  host.querySelector('details')?.toggleAttribute('hidden', earlier.childElementCount === 0);
  host.querySelector('[role=status]')?.replaceChildren(changedSince(formatDate(since), changed.length));
}
