/** With these somebody else could pay or sign in. */
const SECRET =
  /(?<![а-яёa-z])(?:код[а-я]* (?:из|в|от) (?:смс|sms|банка)|(?:смс|sms)-код|парол[ьяюе]|номер[а-я]* (?:банковской )?карты|пин-?код|cvc|cvv|паспорт)/i;
const DENIAL = /(?<![а-яё])(?:не|ни|без)(?![а-яё])/i;

/**
 * Whether the words of a field ask for what a message never holds: a code, a password, data of a card or a passport.
 * @example isSecretQuestion('Код из СМС') → true; isSecretQuestion('Номер карты не пишите') → false
 */
export function isSecretQuestion(text: string): boolean {
  return SECRET.test(text) && !DENIAL.test(text);
}
