import { quoteIn } from '../report/quote.ts';
import { ALL_REASONS, isReason } from './reasons.ts';
import type { Signal } from './signal.ts';

/** What is wrong with a line of signals, as an editor reads it. */
export interface SignalFault {
  readonly found: string;
  readonly expected: string;
}

/** Signals of a line, or why it has none. */
export type ParsedSignals = { readonly signals: readonly Signal[] } | SignalFault;

/** Columns of which a line of signals has at least one. */
export const ANSWER_COLUMNS = ['helped', 'reason', 'found'] as const;

/** Spreadsheets write what they took for true and false in the language of their owner. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['истина', true],
  ['1', true],
  ['false', false],
  ['ложь', false],
  ['0', false],
]);

/**
 * Reads one line of a file of signals by the names of its columns: those of the event's `detail`. A line that holds both
 * an answer and its reason holds two signals.
 * @example parseSignals({ page: '/reshenie/', helped: 'true' }) → { signals: [{ page: '/reshenie/', helped: true }] }
 */
export function parseSignals(fields: Readonly<Record<string, string>>): ParsedSignals {
  const { page = '', helped = '', reason = '', found = '' } = fields;
  if (found !== '') {
    if (BOOLEANS.get(found.toLowerCase()) === false) return { signals: [{ found: false }] };
    return { found: quoteIn(found, ['found']), expected: 'false' };
  }
  if (!/^\/.*\/$|^\/$/.test(page)) {
    return { found: quoteIn(page, ['page']), expected: 'адрес от корня сайта, например /reshenie/' };
  }
  if (helped === '' && reason === '') {
    return { found: 'нет ответа', expected: `значение в одной из колонок: ${ANSWER_COLUMNS.join(', ')}` };
  }
  const isHelped = BOOLEANS.get(helped.toLowerCase());
  if (helped !== '' && isHelped === undefined) {
    return { found: quoteIn(helped, ['helped']), expected: 'true или false' };
  }
  if (reason !== '' && !isReason(reason)) {
    return { found: quoteIn(reason, ['reason']), expected: ALL_REASONS.join(', ') };
  }
  return {
    signals: [
      ...(isHelped === undefined ? [] : [{ page, helped: isHelped }]),
      ...(isReason(reason) ? [{ page, reason }] : []),
    ],
  };
}
