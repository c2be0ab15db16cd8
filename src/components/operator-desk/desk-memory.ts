import { keepSetting } from '../../browser/keep-setting.ts';
import { readSetting } from '../../browser/read-setting.ts';
import { deviceStorage } from '../../browser/storage.ts';
import { dayIn } from '../../domain/calendar/day.ts';
import type { OwnWords } from '../../domain/reply/compose-reply.ts';
import type { AnswersIndex } from '../../domain/search/answers-index.ts';
import { resultOf } from '../../domain/search/rank-results.ts';
import { addUsed, DESK_KEYS, noteVisit, togglePinned } from '../../domain/memory/desk-memory.ts';
import { formatKeptList, parseKeptList } from '../../domain/memory/kept-list.ts';
import { PINNED, USED } from '../../texts/operators.ts';
import type { PageGroup } from './found-list.ts';

type DeskKey = keyof typeof DESK_KEYS;

/** Whether the operator lets the device remember; until they do, nothing is read or kept. */
export function remembers(): boolean {
  return readSetting('desk') !== '';
}

/** Begins to remember, or forgets everything; whether it is so now. */
export function setRemembering(isOn: boolean): boolean {
  const isDone = keepSetting('desk', isOn ? 'yes' : '');
  if (isOn && isDone) keep('visits', noteVisit('', dayIn(undefined, new Date())));
  return isDone;
}

/** What the operator says of themselves. */
export function ownWords(): OwnWords {
  return { name: read('name'), signature: read('signature') };
}

/** Keeps what the operator says of themselves; whether it is kept. */
export function keepOwnWords({ name, signature }: OwnWords): boolean {
  return keep('name', name.trim()) && keep('signature', signature.trim());
}

/** Notes that the page of a number was used; whether that is kept. */
export function noteUsed(number: string): boolean {
  return keep('used', formatKeptList(addUsed(parseKeptList(read('used')), number)));
}

/** Whether the page of the number is pinned. */
export function isPinned(number: string): boolean {
  return parseKeptList(read('pinned')).includes(number);
}

/** Pins the page of a number, or no more; whether that is kept. */
export function togglePin(number: string): boolean {
  return keep('pinned', formatKeptList(togglePinned(parseKeptList(read('pinned')), number)));
}

/** The pinned pages and those used last, as far as the site still has them. */
export function rememberedPages({ answers }: AnswersIndex): readonly PageGroup[] {
  const pinned = parseKeptList(read('pinned'));
  const used = parseKeptList(read('used')).filter((number) => !pinned.includes(number));
  const pagesOf = (numbers: readonly string[]) =>
    numbers.flatMap((number) => {
      const answer = answers.find((each) => each.number === number);
      return answer === undefined ? [] : [resultOf(answer)];
    });
  return [
    { title: PINNED, pages: pagesOf(pinned) },
    { title: USED, pages: pagesOf(used) },
  ].filter(({ pages }) => pages.length > 0);
}

function read(key: DeskKey): string {
  return remembers() ? deviceStorage.read(DESK_KEYS[key]) : '';
}

/** While nothing is remembered there is nothing to fail. */
function keep(key: DeskKey, text: string): boolean {
  return !remembers() || deviceStorage.write(DESK_KEYS[key], text);
}
