import type { ReadWords } from '../phrase-finder.ts';
import { CRIMINAL, isMany, POINTING, type Said } from './said.ts';

/** Whether it is an act of one: what many did is told of what they brought, «тот олень, что прислали». */
export function isOfOne(said: Said | undefined, clause: ReadWords): boolean {
  return said?.kind === 'act' && !(clause[said.at]?.[0] ?? '').endsWith('ли');
}

/** Whether beasts, or one that is pointed at, do what only people do: «этот баран на складе сказал». */
export function acts([first, second, third, fourth, fifth]: readonly Said[], clause: ReadWords): boolean {
  // «Какой тупой это собирал?»
  if (first?.kind === 'trait')
    return (
      /^как(?:ой|ая|ие)$/.test(clause[first.at - 1]?.[0] ?? '') &&
      (second?.kind === 'act' || (second?.kind === 'trait' && third?.kind === 'act'))
    );
  if (first?.kind !== 'name') return false;
  if (POINTING.test(clause[first.at - 1]?.[0] ?? '')) {
    const nearest = [second, third, fourth, fifth].find((said) => said?.kind !== 'other');
    return nearest?.kind === 'act' || (nearest?.kind === 'person' && nearest !== fourth && nearest !== fifth);
  }
  const [name = ''] = clause[first.at] ?? [];
  if (!isMany(clause[first.at]) || CRIMINAL.test(name)) return false;
  return second?.kind === 'act' || (second?.kind === 'other' && third?.kind === 'act');
}
