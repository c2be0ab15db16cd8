import { hasAccessKey } from './access-key.ts';
import { hasCardCode } from './card-code.ts';
import { cardNumberFinder, hasUnfinishedNumber } from './card-number.ts';
import { joinParts } from './joined-parts.ts';
import type { WordList } from './message-rules.ts';
import { normalText, plainText } from './normal-text.ts';
import { hasPassport } from './passport.ts';
import { hasPassword } from './password.ts';
import { hasSentCode } from './sent-code.ts';
import { writeSpokenNumbers } from './spoken-numbers.ts';

/** «М а р т 7». */
const SPELLED = /(?<![\p{L}\d])[\p{L}\d](?: [\p{L}\d]){3,}(?![\p{L}\d])/gu;
const IN_PARTS = /перв|нач(?:ин|ал)|половин/;

/** What nobody may be told, and a passport, which support asks for itself. */
export type Secret = 'card' | 'cvc' | 'code' | 'password' | 'passport';

/**
 * Makes what finds the secrets in a text by their structure: a number that is a card's, a number or word beside the word
 * that names it. With the editors' names of banks it also knows a card by the bank beside it.
 * @example secretFinder()('Код из СМС: 4512') → ['code']
 * @example secretFinder()('Код из СМС никому не говорю, код товара 4512') → []
 */
export function secretFinder(banks?: WordList): (text: string) => readonly Secret[] {
  const hasCard = cardNumberFinder(banks);
  return (text) => {
    const normal = writeSpokenNumbers(normalText(text));
    const found: Secret[] = [];
    if (hasCard(normal)) found.push('card');
    if (hasCardCode(normal)) found.push('cvc');
    if (hasSentCode(IN_PARTS.test(normal) ? joinParts(normal) : normal)) found.push('code');
    const plain = writeSpokenNumbers(plainText(text)).replace(SPELLED, (word) => word.replaceAll(' ', ''));
    if (hasPassword(plain) || hasAccessKey(plain)) found.push('password');
    if (hasPassport(normal)) found.push('passport');
    return found;
  };
}

const findSecrets = secretFinder();

/**
 * Whether a text holds a secret, or a long number that may become one as it is typed: such a text is not kept.
 * @example holdsSecret('карта 4276 1600 1') → true; holdsSecret('заказ 12345678-0001') → false
 */
export function holdsSecret(text: string): boolean {
  return findSecrets(text).length > 0 || hasUnfinishedNumber(writeSpokenNumbers(normalText(text)));
}
