import { messageChecker } from '../domain/message/check-message.ts';
import { learnedLetters } from '../source/learned-letters.ts';
import { readContent } from '../source/read-content.ts';
import { median, type Figure } from './figure.ts';
import { LIMITS } from '../domain/budget/limits.ts';

const LENGTH = 100_000;
const RUNS = 3;

/** Pieces that rules look for the beginning of, or take for hidden letters. */
const PIECES = [
  'а',
  'а ',
  '4',
  '4276 ',
  '1-',
  '*бв ',
  'б*',
  'код ',
  'пароль: ',
  'паспорт ',
  'вы баран ',
  'где ',
  'пока ',
  'письм',
  'заказ',
  'кто баран, ',
  '№ ',
  '@',
  '_',
  '[',
  'с.',
  '«',
  'ООО А',
  '!',
  '(',
];

/** How long the check of a message takes on what nobody writes: rules that are not linear would take minutes. */
export async function measureMessages(contentFolder: string): Promise<readonly Figure[]> {
  const { draft } = await readContent(process.cwd(), contentFolder);
  const rules = draft.messageChecks?.value;
  const check = messageChecker(rules && { ...rules, learned: learnedLetters(draft) });
  return PIECES.map((piece) => {
    const value = piece.repeat(LENGTH / piece.length);
    const field = {
      name: 'field',
      type: 'longText',
      required: true,
      past: false,
      max: undefined,
      value,
    } as const;
    const times = Array.from({ length: RUNS }, () => {
      const begun = performance.now();
      check({ fields: [field], text: value, maxLength: undefined, today: '2026-11-20' });
      return performance.now() - begun;
    });
    return {
      name: `100,000 characters of «${piece}»`,
      value: median(times),
      unit: 'ms',
      limit: LIMITS.monsterMessageMs,
    };
  });
}
