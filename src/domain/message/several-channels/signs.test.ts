import { describe, expect, test } from 'vitest';
import { editorsRules } from '../../../testing/editors-rules.ts';
import { normalText } from '../normal-text.ts';
import { channelReader } from './channel-reader.ts';
import { saidIn } from './said.ts';
import { signs, textSigns } from './signs.ts';

const reader = channelReader(editorsRules);

const examples: Readonly<Record<keyof typeof signs, string>> = {
  saysSo: 'Разослала по всем каналам.',
  sendsEverywhere: 'Пишу куда только можно.',
  sendsSame: 'Отправил в чат и на почту.',
  sendsTwice: 'Написала в чат, написала на почту.',
  addsPlace: 'Жалоба в чате, посылаю и в группу.',
  writesAgain: 'В чате ответили, но я и письмом, и по телефону ещё раз.',
  liesInPlaces: 'Моё сообщение висит и в чате, и на почте.',
  talksAtOnce: 'Тему поднимаю сразу в чате и на линии.',
  talksInAll: 'Чат, звонок, теперь письмо.',
  copiesToPlaces: 'Копия в чат и на почту.',
  copiesThis: 'Копия этого обращения на почте.',
  copiesMessage: 'Копии обращения получили ваш чат и ваша горячая линия.',
  copiesFromPlace: 'Скопировала из чата, отправляю сюда.',
  keepsSameForYou: 'Такой же текст ждёт вас в группе.',
  sendsYouSame: 'То же самое ушло в ваш чат.',
  saysOneThing: 'Везде прошу одно и то же.',
  tellsOfOne: 'Мои заявки объедините, все об одном.',
  opensMany: 'Завела три тикета.',
  countsPlaces: 'Спрашиваю в трёх чатах.',
  familySends: 'Параллельно жена пишет вам.',
  relativesSendSame: 'Сестра пишет вам то же самое от себя.',
  writesTogether: 'Пишем вам всем двором разом.',
  familyIsAtIt: 'Сестра в чате, я на почте.',
  sendsToOffices: 'Такой же вопрос послала и на склад, и юристам.',
  copiesToOffices: 'Копии направлены в прокуратуру.',
  isHereAndThere: 'Не знаю, кто быстрее, так что и тут, и в группе.',
  goesToPlaces: 'Обращение отправлено по почте, через кабинет и лично.',
  sendsMany: 'Закидываем вас заявками.',
  wroteSameElsewhere: 'То же самое написала в чате.',
  putThisElsewhere: 'Этот текст я вставила и в чат.',
  writesToSecond: 'Пишу во второй канал.',
  wroteOneMore: 'Оставила заявку ещё и в чате.',
  wroteForSafety: 'Для надёжности оставила заявку в чате.',
  writesMeanwhile: 'Параллельно задала вопрос оператору.',
  wroteThereAndHere: 'Оставила заявку в чате и пишу вам.',
  callsAndWrites: 'Звоню и пишу разом.',
  writesToTwo: 'Звоню на линию и пишу вам.',
};

const textExamples: Readonly<Record<keyof typeof textSigns, string>> = {
  addressesCopies: 'Копия: чат, копия: почта.',
  countsMessages: 'Первую заявку оставил в кабинете, вторую через менеджера.',
};

const HONEST = 'В чат писала 10 ноября, ответа нет. Теперь пишу вам: где заказ?';

describe('signs of several channels', () => {
  test.each(Object.entries(examples))('%s: %s', (name, example) => {
    const shows = signs[name as keyof typeof signs];
    const isSeen = (text: string) =>
      saidIn(normalText(text), reader).sentences.some((said) => shows(said, reader));
    expect(isSeen(example)).toBe(true);
    expect(isSeen(HONEST)).toBe(false);
  });

  test.each(Object.entries(textExamples))('%s: %s', (name, example) => {
    const shows = textSigns[name as keyof typeof textSigns];
    expect(shows(saidIn(normalText(example), reader), reader)).toBe(true);
    expect(shows(saidIn(normalText(HONEST), reader), reader)).toBe(false);
  });
});
