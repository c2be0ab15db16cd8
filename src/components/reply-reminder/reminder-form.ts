import { composeReminder } from '../../domain/calendar/compose-reminder.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import { deadlineOf, isInHours, silenceStage } from '../../domain/calendar/deadline.ts';
import { reminderNote, reminderTitle, silenceText, unknownYear, WRONG_TIME } from '../../texts/reminder.ts';

const MINUTE_MS = 60_000;
const YEAR_MS = 365 * 24 * 60 * MINUTE_MS;

/** Opens the reminder: for each time of sending it says when the answer is due and offers the file for a calendar. */
export function openReminder(host: HTMLElement): void {
  const input = host.querySelector('input');
  const status = host.querySelector('[role=status]');
  const link = host.querySelector<HTMLAnchorElement>('a[data-file]');
  if (input === null || status === null || link === null) return;

  const show = () => {
    const { text, file } = remind(host, input.value, new Date());
    status.textContent = text;
    link.hidden = file === undefined;
    // Never revoked: a phone may still be reading the file when the page changes.
    if (file !== undefined) link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  };
  for (const part of host.querySelectorAll<HTMLElement>('[data-form]')) part.hidden = false;
  link.download = `${new URL(attribute(host, 'next-url')).host}-napominanie.ics`;
  [input.min, input.max] = timesToChoose(host, new Date());
  input.value = input.max;
  input.addEventListener('input', show);
  // A tab may stay open until the answer is due.
  document.addEventListener('visibilitychange', show);
  show();
  input.focus();
}

/** What the reminder says of a time of sending, with the file for a calendar as long as there is something to wait for. */
function remind(host: HTMLElement, typed: string, now: Date): { text: string; file?: string } {
  const [earliest, latest] = timesToChoose(host, now);
  // Nobody remembers the minute of a day: noon is that day in every time zone of Russia.
  const sent = new Date(typed.includes('T') ? typed : `${typed}T12:00`);
  if (Number.isNaN(sent.getTime()) || typed < earliest || typed > latest) return { text: WRONG_TIME };

  const timeZone = attribute(host, 'time-zone');
  const calendar = attribute(host, 'calendar') === 'working' ? 'working' : 'calendar';
  const due = deadlineOf(sent, { duration: attribute(host, 'duration'), calendar }, timeZone, {
    daysOff: attribute(host, 'days-off').split(' '),
    workingDays: attribute(host, 'working-days').split(' '),
  });
  if ('unknownYear' in due) return { text: unknownYear(due.unknownYear) };
  const stage = silenceStage(due, now, timeZone);
  const text = silenceText(due, stage, timeZone);
  if (stage === 'over') return { text };

  const url = attribute(host, 'next-url');
  const reminder = {
    outcome: attribute(host, 'outcome'),
    sentDay: dayIn(timeZone, sent),
    deadline: due,
    summary: reminderTitle(attribute(host, 'next-title')),
    description: reminderNote(due, timeZone, url),
    url,
  };
  return { text, file: composeReminder(reminder, now) };
}

/** Between which local times the message may have been sent, as the field writes them: days, or minutes where hours count. */
function timesToChoose(host: HTMLElement, now: Date): [earliest: string, latest: string] {
  const local = now.getTime() - now.getTimezoneOffset() * MINUTE_MS;
  const length = isInHours(attribute(host, 'duration')) ? 16 : 10;
  const written = (time: number) => new Date(time).toISOString().slice(0, length);
  return [written(local - YEAR_MS), written(local)];
}

function attribute(host: HTMLElement, name: string): string {
  return host.getAttribute(name) ?? '';
}
