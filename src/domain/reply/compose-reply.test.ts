import { describe, expect, test } from 'vitest';
import { blanksLeft, composeReply, replyHtml, replyText, type ReplyOptions } from './compose-reply.ts';
import type { ReplyPage } from './reply-page.ts';

const LINK = 'https://help.example/a/12/';
const PAGE: ReplyPage = {
  link: LINK,
  verdict: 'cannot',
  middle: 'Ускорить доставку нельзя.',
  aboutOrder: false,
  prepare: ['Номер заказа', 'Снимок <экрана>'],
  dont: ['Не называйте код', 'Не пишите дважды'],
  checked: '2026-11-20',
  fits: {},
};
const ORDER: ReplyPage = { ...PAGE, aboutOrder: true, term: '5 рабочих дней', middle: 'Отменю.' };

const textOf = (page: ReplyPage, options: Partial<ReplyOptions>) =>
  replyText(composeReply(page, { form: 'chat', tone: 'short', ...options }));

describe('composeReply', () => {
  test.each<[string, ReplyPage, Partial<ReplyOptions>, string]>([
    ['the link alone', PAGE, { form: 'link' }, LINK],
    [
      'a short reply',
      PAGE,
      {},
      `Здравствуйте! Ускорить доставку нельзя. Если это не поможет, напишите сюда.\nПодробнее: ${LINK}`,
    ],
    [
      'a warm reply',
      PAGE,
      { tone: 'warm' },
      `Здравствуйте! Спасибо, что написали. Понимаю, что вы ждали другого ответа. Ускорить доставку нельзя. Если останутся вопросы, напишите сюда.\nПодробнее: ${LINK}`,
    ],
    [
      'a reply with name and order',
      ORDER,
      { values: { name: ' Анна ', order: '12-01' } },
      `Здравствуйте, Анна! Пишу о заказе 12-01. Отменю. Если за 5 рабочих дней ответа не будет, напишите сюда снова.\nПодробнее: ${LINK}`,
    ],
    [
      'a reply that is signed',
      PAGE,
      { own: { name: 'Ольга', signature: 'Ольга, «Лавка»' }, values: { name: 'Анна' } },
      `Здравствуйте, Анна! Меня зовут Ольга. Ускорить доставку нельзя. Если это не поможет, напишите сюда.\nПодробнее: ${LINK}\nОльга, «Лавка»`,
    ],
    [
      'a reply without what its channel has no room for',
      { ...PAGE, fits: { chat: 130 } },
      { own: { name: 'Ольга', signature: 'Ольга, «Лавка»' } },
      `Здравствуйте! Ускорить доставку нельзя. Если это не поможет, напишите сюда.\nПодробнее: ${LINK}`,
    ],
    [
      'a signed letter',
      { ...PAGE, prepare: [], dont: [] },
      { form: 'letter', own: { name: '', signature: 'Ольга' } },
      `Здравствуйте!\n\nУскорить доставку нельзя. Если это не поможет, напишите сюда.\n\nПодробнее: ${LINK}\n\nСведения проверены 20 ноября 2026 года.\n\nОльга`,
    ],
    [
      'a reply with marked blanks',
      ORDER,
      { leftBlank: 'marked' },
      `Здравствуйте, [имя]! Пишу о заказе [номер заказа]. Отменю. Если за 5 рабочих дней ответа не будет, напишите сюда снова.\nПодробнее: ${LINK}`,
    ],
    [
      'a reply that asks for the order, which is not known',
      { ...ORDER, middle: 'Отменю. Пришлите, пожалуйста, номер заказа.' },
      { leftBlank: 'marked' },
      `Здравствуйте, [имя]! Отменю. Пришлите, пожалуйста, номер заказа. Если за 5 рабочих дней ответа не будет, напишите сюда снова.\nПодробнее: ${LINK}`,
    ],
    [
      'a reply that asks for the order no more, once it is known',
      { ...ORDER, middle: 'Отменю. Пришлите, пожалуйста, номер заказа.' },
      { values: { order: '12-01' } },
      `Здравствуйте! Пишу о заказе 12-01. Отменю. Если за 5 рабочих дней ответа не будет, напишите сюда снова.\nПодробнее: ${LINK}`,
    ],
    [
      'a reply for a help desk, with its blanks',
      ORDER,
      { leftBlank: 'kept' },
      `Здравствуйте, {имя}! Пишу о заказе {заказ}. Отменю. Если за 5 рабочих дней ответа не будет, напишите сюда снова.\nПодробнее: ${LINK}`,
    ],
    [
      'a page that says itself when to come back',
      { ...PAGE, middle: 'Ждите, потом напишите сюда.' },
      {},
      `Здравствуйте! Ждите, потом напишите сюда.\nПодробнее: ${LINK}`,
    ],
    [
      'a second reply, which quotes the term of the first',
      ORDER,
      { again: true },
      `Здравствуйте! Вы уже писали нам об этом, срок ответа был такой: 5 рабочих дней. Если он прошёл, назовите дату и номер первого обращения: рассказывать заново не придётся. Если ещё идёт, подождите, пожалуйста. Отменю.\nПодробнее: ${LINK}`,
    ],
    [
      'a warm second reply without a term',
      PAGE,
      { again: true, tone: 'warm' },
      `Здравствуйте! Извините, что приходится писать ещё раз. Вы уже писали нам об этом, повторю главное. Ускорить доставку нельзя.\nПодробнее: ${LINK}`,
    ],
  ])('gives %s', (_, page, options, text) => {
    expect(textOf(page, options)).toBe(text);
  });

  test('gives a letter with what is needed, what not to do and the day of the check', () => {
    expect(textOf(PAGE, { form: 'letter' })).toBe(
      [
        'Здравствуйте!',
        'Ускорить доставку нельзя. Если это не поможет, напишите сюда.',
        'Что понадобится:\n— Номер заказа\n— Снимок <экрана>',
        'Не называйте код. Не пишите дважды.',
        `Подробнее: ${LINK}`,
        'Сведения проверены 20 ноября 2026 года.',
      ].join('\n\n'),
    );
  });

  test('needs no number in a letter that names it', () => {
    expect(textOf(PAGE, { form: 'letter', values: { order: '12-01' } })).toContain(
      'Что понадобится:\n— Снимок <экрана>\n\n',
    );
  });

  test('leaves out courtesies that would outgrow the channel, and no more than them', () => {
    const warm: ReplyOptions = { form: 'chat', tone: 'warm' };
    const whole = replyText(composeReply(PAGE, warm));
    const fitting = { ...PAGE, fits: { chat: whole.length } };
    expect(replyText(composeReply(fitting, warm))).toBe(whole);
    const narrow = replyText(composeReply({ ...PAGE, fits: { chat: whole.length - 1 } }, warm));
    expect(narrow).toBe(
      `Здравствуйте! Ускорить доставку нельзя. Если останутся вопросы, напишите сюда.\nПодробнее: ${LINK}`,
    );
  });

  test('tells what changes later where there is room', () => {
    const news = 'С 1 января 2027 года срок хранения изменится: было 2–5 дней, станет 7 дней.';
    const whole = textOf({ ...PAGE, news }, {});
    expect(whole).toContain(`Ускорить доставку нельзя. ${news} Если`);
    expect(textOf({ ...PAGE, news, fits: { chat: whole.length - 1 } }, {})).not.toContain(news);
  });

  test.each([
    ['{имя}', 'Отменю {заказ}'],
    ['{имя}{заказ}', '{заказ}'],
  ])('never sends the braces of %j', (name, middle) => {
    expect(textOf({ ...PAGE, middle: `${middle} ${name}` }, {})).not.toMatch(/[{}]/);
    expect(textOf({ ...PAGE, middle: `${middle} ${name}` }, { leftBlank: 'marked' })).not.toMatch(/[{}]/);
  });

  test('names the parts for a view', () => {
    const { blocks } = composeReply(ORDER, {
      form: 'chat',
      tone: 'short',
      values: { name: 'Анна' },
      leftBlank: 'marked',
    });
    expect(blocks[0]?.parts.slice(0, 4)).toEqual([
      { kind: 'words', text: 'Здравствуйте, ' },
      { kind: 'value', text: 'Анна' },
      { kind: 'words', text: '! Пишу о заказе ' },
      { kind: 'blank', text: 'номер заказа' },
    ]);
    expect(blocks[1]?.parts.at(-1)).toEqual({ kind: 'link', text: LINK });
  });
});

describe('blanksLeft', () => {
  test.each([
    [{}, ['имя', 'номер заказа']],
    [{ name: 'Анна' }, ['номер заказа']],
    [{ name: 'Анна', order: '12345678-0001' }, []],
  ])('with %j names %j', (values, expected) => {
    const page = { ...PAGE, aboutOrder: true, middle: 'Пишу, {имя}.' };
    const reply = composeReply(page, { form: 'chat', tone: 'short', leftBlank: 'marked', values });
    expect(blanksLeft(reply)).toEqual(expected);
  });
});

describe('replyHtml', () => {
  test('writes paragraphs, a list, a link and marked blanks, everything in them escaped', () => {
    const reply = composeReply(PAGE, { form: 'letter', tone: 'short', leftBlank: 'marked' });
    expect(replyHtml(reply)).toBe(
      '<p>Здравствуйте, <b class="blank">[имя]</b>!</p>' +
        '<p>Ускорить доставку нельзя. Если это не поможет, напишите сюда.</p>' +
        '<p>Что понадобится:</p><ul><li>Номер заказа</li><li>Снимок &lt;экрана&gt;</li></ul>' +
        '<p>Не называйте код. Не пишите дважды.</p>' +
        `<p>Подробнее: <a href="${LINK}">${LINK}</a></p>` +
        '<p>Сведения проверены 20 ноября 2026 года.</p>',
    );
  });

  test('escapes what fills a blank', () => {
    const reply = composeReply(PAGE, { form: 'chat', tone: 'short', values: { name: '<b>Я</b>' } });
    expect(replyHtml(reply)).toContain('Здравствуйте, &lt;b&gt;Я&lt;/b&gt;!');
  });
});
