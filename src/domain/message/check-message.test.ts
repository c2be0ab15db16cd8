import { describe, expect, test } from 'vitest';
import { editorsRules } from '../../testing/editors-rules.ts';
import { NO_PULLS, packPulls } from '../pull/pulls.ts';
import { isSecret, messageChecker, type FilledField, type FilledMessage } from './check-message.ts';
import { learnLetterPulls, type ToldLetter } from './learn-letter-pulls.ts';
import { LETTER_COLUMNS } from './letter-pulls.ts';
import type { FindingKind } from './message-rules.ts';

const check = messageChecker({ ...editorsRules, learned: NO_PULLS });

const TODAY = '2026-11-20';

function field(value: string, more: Partial<FilledField> = {}): FilledField {
  return { name: 'field', type: 'longText', required: true, value, ...more };
}

function message(fields: readonly FilledField[], more: Partial<FilledMessage> = {}): FilledMessage {
  const values = fields.map(({ value }) => value).join('. ');
  return { fields, text: `Прошу помочь. ${values}`, maxLength: undefined, today: TODAY, ...more };
}

/** Kinds of what is found in a field of an otherwise sound message. */
function kindsIn(value: string): readonly FindingKind[] {
  const sound = field('заказ 12345678-0001 не приехал', { name: 'sound' });
  return check(message([field(value), sound])).map(({ kind }) => kind);
}

describe('messageChecker', () => {
  test.each<readonly [string, readonly FindingKind[]]>([
    // Card numbers
    ['4276 1600 1234 5678', []],
    ['Моя карта 4276 1600 1234 5675', ['card']],
    ['4276160012345675', ['card']],
    ['карта 4276-1600-1234-5675, верните туда', ['card']],
    ['4276.1600.1234.5675', ['card']],
    ['перевод на 2200 7001 2345 6781', ['card']],
    ['5536 9138 0000 0008 срок 12/27 код 123', ['card', 'cvc']],
    ['Списали с карты 5469380000000000', []],
    ['5469380000000009', ['card']],
    ['Мир 2202200000000008', ['card']],
    ['карта ４２７６ 1600 1234 5675', ['card']],
    ['карта 4276\u00a01600\u00a01234\u00a05675', ['card']],
    ['amex 3782 822463 10005', ['card']],
    ['заказ 12345678-0001, карта 4276160012345675', ['card']],
    ['18.11.2026 4276160012345675', ['card']],
    ['4276 1600 1234 5675 12 27', ['card']],
    // CVC
    ['CVC 123', ['cvc']],
    ['cvv: 045', ['cvc']],
    ['CVV-код 987', ['cvc']],
    ['cvc2 — 123', ['cvc']],
    ['код безопасности карты 123', ['cvc']],
    ['на обороте карты 123', ['cvc']],
    ['три цифры на обороте карты: 904', ['cvc']],
    ['123 — это cvc', ['cvc']],
    ['ЦВЦ 321', ['cvc']],
    // Codes
    ['Код из СМС: 4512', ['code']],
    ['код 4512', ['code']],
    ['мне пришёл код 451298, вводить?', ['code']],
    ['СМС-код 4512', ['code']],
    ['sms code 451298', ['code']],
    ['код подтверждения 45-12', ['code']],
    ['код для входа — 123 456', ['code']],
    ['в СМС пришло 4512', ['code']],
    ['СМС с кодом 4512', ['code']],
    ['4512 — код из смс', ['code']],
    ['пин-код 1234', ['code']],
    ['пин 1234', ['code']],
    ['назвал им код 445566', ['code']],
    ['КОД: 7731', ['code']],
    // Passwords
    ['пароль: qwerty123', ['password']],
    ['мой пароль Vasya2020', ['password']],
    ['логин ivan пароль: secret', ['password']],
    ['пароль 12345', ['password']],
    ['password=hunter2', ['password']],
    ['Пароль от личного кабинета: kot-2019', ['password']],
    ['пароль — Zima!77', ['password']],
    ['кодовое слово: ромашка', ['password']],
    // Passports
    ['паспорт 4512 123456', ['passport']],
    ['Паспорт серия 45 12 номер 123456', ['passport']],
    ['паспортные данные: 4512 № 123456', ['passport']],
    ['серия и номер 4512 123456', ['passport']],
    // Insults
    ['Почему у вас всё через одно место?', ['insult']],
    ['вы идиоты', ['insult']],
    ['дебилы, верните деньги', ['insult']],
    ['д е б и л ы', ['insult']],
    ['д.е.б.и.л', ['insult']],
    ['д-е-б-и-л', ['insult']],
    ['cyки, где заказ', ['insult']],
    ['суууки', ['insult']],
    ['с*ка', ['insult']],
    ['су4ки', ['insult']],
    ['п1здец какой-то', ['insult']],
    ['п****ц', ['insult']],
    ['ох*ели совсем', ['insult']],
    ['охуeли', ['insult']],
    ['заебали ждать', ['insult']],
    ['3аебали', ['insult']],
    ['pizdec', ['insult']],
    ['debily', ['insult']],
    ['nahuy мне такая доставка', ['insult']],
    ['б**ть, сколько можно', ['insult']],
    ['6лядь', ['insult']],
    ['су_ка', ['insult']],
    ['на х у й', ['insult']],
    ['заеб', ['insult']],
    ['д0лб0ебы', ['insult']],
    ['муdаки', ['insult']],
    ['тупые операторы не читают', ['insult']],
    ['шайка мошенников', ['insult']],
    ['Товар говно', ['insult']],
    ['г0вно, а не чайник', ['insult']],
    ['задолбали отписками', ['insult']],
    ['вы охренели', ['insult']],
    ['Криворукие сборщики', ['insult']],
    // Shouting
    ['ГДЕ МОЙ ЗАКАЗ', ['shout']],
    ['ВЕРНИТЕ ДЕНЬГИ за заказ', ['shout']],
    ['Где заказ???', ['shout']],
    ['Верните деньги!!!', ['shout']],
    ['Сколько ждать ?!?', ['shout']],
    ['СКОЛЬКО МОЖНО ЖДАТЬ!!!', ['shout']],
    // No details
    ['-', ['noDetails']],
    ['...', ['noDetails']],
    // Blanks left
    ['заказ ____ не приехал', ['leftBlank']],
    ['заказ [номер заказа] не приехал', ['leftBlank']],
    // Several at once
    ['ИДИОТЫ, ВЕРНИТЕ ДЕНЬГИ!!! карта 4276160012345675', ['card', 'insult', 'shout']],
    ['пароль qwerty1, код 4512', ['code', 'password']],
  ])('finds in %j %j', (value, expected) => {
    expect(kindsIn(value)).toEqual(expected);
  });

  test.each([
    'Заказ 12345678-0001 не приехал',
    'заказ 45678901-0001 4500 рублей',
    'трек 80080012345678',
    'Почта России 42600012345678, пришло 18.11.2026',
    'отправление RB123456789CN',
    'штрихкод 4600000000008',
    'IMEI 356938035643809',
    'мой телефон +7 912 345-67-89',
    'телефон 8 (912) 345 67 89, звоните после 18:00',
    'сумма 15 990 ₽, вернули 1 599,00',
    'списали 12 345 678 рублей',
    'с 18.11.2026 по 20.11.2026',
    '18 ноября 2026 года',
    'доставка 20 ноября, с 10:00 до 14:00',
    'хотел застраховать посылку',
    'психически тяжело столько ждать',
    'скипидар и растворитель',
    'я потребитель и знаю свои права',
    'требую вернуть деньги по закону',
    'не хочу никого оскорблять',
    'употреблять до 20.11.2026',
    'себе и тебе, в учебниках и на вебинаре',
    'Себастьян, хлеб, мебель, ребёнок',
    'рубля не вернули',
    'артикул XYE-25, размер XL',
    'ОКПО 12345678, ОКВЭД 47.91',
    'а я и к вам, и к ним ходил',
    'подарочная карта № 2600123412341234',
    'пришла СМС: заказ 12345678 отменён',
    'сотрудник ввёл код 4 раза',
    'скотч и скатерть',
    'барсука на картинке нет, скука',
    'загадка, погода, гадать не буду',
    'нож пришёл тупой',
    'книга «Идиот» Достоевского',
    'заказ с eBay и Huawei с гарантией',
    'xiaomi redmi note 13, чехол для iPhone 15 Pro',
    'мне звонили мошенники',
    'Заказ в ПВЗ, в ЛК статуса нет, СМС не пришла',
    'ООО «РОМАШКА», ИНН 7707083893, КПП 770701001',
    'ИП ИВАНОВ ИВАН ИВАНОВИЧ',
    'ИНН 770708389312, ОГРНИП 304500116000157',
    'счёт 40702810500000012345, БИК 044525225',
    'счёт 4081 7810 0000 0009 0001',
    'к/с 30101810400000000225',
    'счёт-фактура № 4512 от 18.11.2026',
    'не приходит код из СМС',
    'просили назвать код из СМС, я отказался',
    'СМС пришло 18.11.2026 в 14:35',
    'код товара 12345678',
    'ошибка, код 5002',
    'код домофона 4512',
    'промокод 2026 не сработал',
    'QR-код 123456 не читается',
    'пишет ошибку 403 и 500',
    'не просили ни CVC, ни срок карты',
    'последние цифры карты 1234',
    'карта 4276 **** **** 1234',
    'забыл пароль, восстановить не могу',
    'пароль не подходит с 18 ноября',
    'пароль от почты ivan2020@mail.ru не подходит',
    'сменил пароль 2 раза',
    'оператор попросил паспорт, это правильно?',
    'получатель И***в Пётр',
    'получатель Х**ский',
    'размер 42, цвет чёрный, 2 шт.',
    'и т. д., т. е. не позже срока',
    'ул. К. Маркса, д. 5, кв. 12',
    'я звонил 16 ноября, обращение 4471902',
    'Вход через аптеку и арку во двор',
    'Почему так? Не понимаю!',
    '123',
  ])('finds nothing in %j', (value) => {
    expect(kindsIn(value)).toEqual([]);
  });

  test('offers better words for rude ones', () => {
    const [finding] = check(message([field('Почему у вас всё через одно место?'), field('12345')]));
    expect(finding).toEqual({ kind: 'insult', better: 'Как получить заказ сегодня?', field: 'field' });
  });

  test('names required blanks only', () => {
    expect(check(message([field(' '), field('', { required: false }), field('12345')]))).toEqual([
      { kind: 'blank', field: 'field' },
    ]);
  });

  test.each([
    ['orderNumber', 'не знаю', ['orderNumber']],
    ['orderNumber', '12', ['orderNumber']],
    ['orderNumber', '4276160012345675', ['card']],
    ['orderNumber', '№ 12345678-0001', []],
    ['date', '2026-11-21', ['futureDate']],
    ['date', TODAY, []],
    ['choice', 'идиоты', []],
  ] as const)('judges a %s %j by its type', (type, value, expected) => {
    expect(
      check(message([field(value, { type, past: true }), field('12345')])).map(({ kind }) => kind),
    ).toEqual(expected);
  });

  test('lets a day that may be yet to come be so', () => {
    expect(check(message([field('2026-11-21', { type: 'date' }), field('12345')]))).toEqual([]);
  });

  test('says by how much a field or the message is too long', () => {
    const long = field('жду заказ 12345678-0001', { max: 20 });
    expect(check(message([long], { text: 'Прошу найти', maxLength: 8 }))).toEqual([
      { kind: 'tooLong', excess: 3, field: 'field' },
      { kind: 'tooLong', excess: 3 },
    ]);
  });

  test.each([
    ['Здравствуйте. Заказ 12345678-0001 не приехал.', 'заказ 12345678-0001', ['noRequest']],
    ['Когда приедет заказ 12345678-0001?', '12345678-0001', []],
  ])('judges %j as a whole', (text, value, expected) => {
    expect(check(message([field(value)], { text })).map(({ kind }) => kind)).toEqual(expected);
  });

  test('says what the whole message lacks beside most of the reader’s own words', () => {
    const fields = [
      field('12345678-0001', { type: 'orderNumber', name: 'order' }),
      field('чайник', { type: 'text', name: 'item' }),
      field('пришёл с трещиной на дне', { name: 'problem' }),
    ];
    expect(check(message(fields, { text: 'Чайник пришёл с трещиной на дне.' }))).toEqual([
      { kind: 'noRequest', field: 'problem' },
    ]);
  });

  test('says of the whole what lacks where the reader wrote no words of their own', () => {
    const chosen = field('не пришёл', { type: 'choice' });
    expect(check(message([chosen], { text: 'Заказ 12345678-0001 не пришёл.' }))).toEqual([
      { kind: 'noRequest' },
    ]);
  });

  describe('by what was learned', () => {
    const letter = (text: string, shows: ToldLetter['shows']): ToldLetter => ({ text, shows });
    const letters = [
      ...['не работает', 'совсем не работает', 'помогите, не работает', 'всё не работает'].map((text) =>
        letter(text, ['noDetails']),
      ),
      ...[
        'разослал всем',
        'разослал всем вам',
        'чайник разбит, разослал всем',
        'разослал всем, разослал вам',
        'всем вам разослал',
      ].map((text) => letter(text, ['severalChannels'])),
      ...[
        'чайник разбит',
        'привезли чайник',
        'где чайник',
        'чайник опоздал',
        'привезли вазу, где чайник',
      ].map((text) => letter(text, [])),
    ];
    const learned = packPulls(learnLetterPulls(letters, []), LETTER_COLUMNS);
    const checkLearned = messageChecker({ ...editorsRules, learned });
    const sound = field('привезли вазу, где чайник', { name: 'sound' });

    test.each<readonly [string, readonly FindingKind[]]>([
      ['не работает', ['noDetails']],
      ['помогите, не работает', ['noRequest']],
      ['[номер] не работает', ['leftBlank']],
      ['чайник разбит. разослал всем', ['severalChannels']],
      ['чайник разбит', []],
    ])('finds in %j %j', (value, expected) => {
      expect(checkLearned(message([field(value), sound])).map(({ kind }) => kind)).toEqual(expected);
    });

    test('says nothing of the short text of a field that no letter is', () => {
      expect(checkLearned(message([field('не работает', { type: 'text' }), sound]))).toEqual([]);
    });

    test('asks who tells nothing at all for that first', () => {
      expect(checkLearned(message([field('помогите, не работает')]))).toEqual([
        { kind: 'noDetails', field: 'field' },
      ]);
    });

    test('finds where else it was sent, however much the letter says besides', () => {
      const value = `${'Где чайник, чайник опоздал. '.repeat(40)}Разослал всем вам. Разослал всем.`;
      expect(checkLearned(message([field(value)]))).toEqual([{ kind: 'severalChannels', field: 'field' }]);
    });
  });

  test('finds secrets even while there are no rules', () => {
    const found = messageChecker()(message([field('ИДИОТЫ, код 4512')]));
    expect(found).toEqual([{ kind: 'code', field: 'field' }]);
  });

  test('only what would be used against the reader is a secret', () => {
    const secret = ['card', 'cvc', 'code', 'password'];
    const found = check(
      message([field('4276160012345675 cvc 123 код 4512 пароль: qwerty1 паспорт 4512 123456 суки!!!')]),
    );
    expect(found.filter(isSecret).map(({ kind }) => kind)).toEqual(secret);
    expect(found.length).toBeGreaterThan(secret.length);
  });

  test('takes any string', () => {
    const alphabet = Array.from('аБ*ё 0149$@.-«»"!?\n\u0000\u200b\ud83d\ude00\ud800').concat(
      'код ',
      'пароль:',
      'паспорт ',
      'ИП ',
      'x',
    );
    let seed = 1;
    const next = (bound: number) => (seed = (seed * 48_271) % 2_147_483_647) % bound;
    for (let round = 0; round < 500; round += 1) {
      const value = Array.from({ length: next(40) }, () => alphabet[next(alphabet.length)]).join('');
      expect(() => check(message([field(value)]))).not.toThrow();
    }
  });
});
