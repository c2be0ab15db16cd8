import { STOP_WORDS } from '../language/stop-words.ts';
import { aimFinder } from './aim.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { normalText, withoutQuotations } from './normal-text.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { remembering } from './remembering.ts';

/** Where a clause ends; a dash may stand between who is meant and what is said. */
const CLAUSE_END = /(?<=[.,!?;:()«»"…])(?![.,!?;:()«»"…])/;
/** What is counted or described is named, not called: «козлы 2 шт.», «звери: лев и слон»; so is one of a list. */
const NAMED = /(?<![\p{L}\d])\d|:$/u;
const LISTED = /[ыия],$/;
/** Who is called «Козлов» was born so. */
const FAMILY_NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н)(?:а|у|е|ой|ым)?(?!\p{L})/gu;
/** A name with its middle hidden is one of a person, an address one of mail. */
const HIDDEN_NAME = /(\p{Ll},? )\p{Lu}\*+\p{L}{0,4}(?!\p{L})/gu;
const OWN = String.raw`(?:меня|мне|нас|мужа|жену|маму|сына|дочь)`;
const FOOL = String.raw`(?:ду?ра\p{L}*|идиот\p{L}*|лох\p{L}*|балбес\p{L}*|болван\p{L}*|растяп\p{L}*|тупиц\p{L}|осел|баран|олень)(?!\p{L})`;
/** Who says it of himself, or tells that he was called so, insults nobody: «хожу как дура», «обзывает тупицей». */
const REPORT = new RegExp(
  [
    String.raw`(?<!\p{L})(?:муж|сын|внук|брат|зять|свекор|отец|кот|пес|щенок)\p{L}{0,4}(?: мой| наш| у меня| сам)?(?: ?[-–—])? (?:\p{L}+ )?${FOOL}`,
    String.raw`(?<!\p{L})скотин\p{L}{0,2} (?:наша|моя|домашн\p{L}+)|(?<!\p{L})(?:наш|мо|домашн)\p{L}{1,3} скотин\p{L}{0,2}`,
    String.raw`(?<!\p{L})(?:я|сама?)(?: виноват\p{L}?| не| же| тоже|[,–— -]){0,3} ?${FOOL}`,
    String.raw`(?<!(?:вы|ты|он|она|они) )(?<!\p{L})${FOOL}(?: (?:же|ведь|ли|тут|здесь|так\p{L}{2}|как\p{L}{2}-то)){0,2} (?:я|мы)(?= ?[,.!?;)]|$| чтоб| что| раз| если)`,
    String.raw`(?<!(?:вы|ты|они|все|как)(?: \p{L}+)?) как (?:последн\p{L}+ |полн\p{L}+ )?${FOOL}`,
    String.raw`(?:назва|назыв|обозв|обзыв|обзва|кричал|орал|сказал|крикну|послал)\p{L}{0,4}(?: (?!что )[\p{L}.]{1,20}){0,2}? (?:${OWN}|нам|мо[юейя]\p{L}{0,2}|ребенк\p{L}|друг друга)(?!\p{L})[^.!?;]{0,99}`,
    String.raw`(?:обзыва|обозва)\p{L}+ (?:\p{L}+ )?\p{L}+(?:ом|ой|ей|ами)(?!\p{L})`,
    String.raw`(?<!\p{L})\p{L}{1,20}(?:ом|ой|ами) (?:обозва|назва)л\p{L}*`,
    String.raw`(?<!\p{L})(?:пиш[еу]т|говор[ия]т|крич[иа]т|ор[еу]т)(?: \p{L}+)?(?::|,(?: \p{L}+,)? (?=ты |вы ))[^.!?;]{0,99}`,
    String.raw`(?:(?<!\p{L})${OWN}(?: [\p{L}.]{1,20}){0,4} (?:обозв|обзыв|назва|посла)\p{L}{1,5}|(?:чувству|ощуща)\p{L}+ себя|счита\p{L}+ (?:меня|нас)|(?<!я )(?:сказал|ответил|крикнул)\p{L}? (?:валите|иди|пошел)|(?:пишут|говорят|считают),? что )[^.!?;,]{0,99}`,
  ].join('|'),
  'gu',
);
/** Who says «ты» calls names, too: «слушай, чучело, когда вернёшь». */
const FAMILIAR =
  /(?<!\p{L})(?:ты|тебе|тебя|тобой|слу(?:ш|х)ай|слышь|эй|\p{L}{2,}(?:ешь|ишь)(?:ся)?)(?!\p{L})/u;
/** Letters that are hidden behind dots: «х..ня»; signs that stand for letters. */
const DOTTED = /(?<=\p{L})(?:\.{2,}|_{2,}|-{2,})(?=\p{L})|(?<=(?:^|\s)\p{L})\.{2,}/gu;
const PI = /3[.,]14(?=\p{L})/gu;
/** A sign inside a short word stands for a letter. */
const SIGN_OF_LETTER = /(?<=(?<!\p{L})\p{L}{1,4})[!|?](?=\p{L}{1,8}(?!\p{L}))/gu;
/** Who is meant, before words of place, and after a dash what is said of him. */
const PREDICATE =
  /(?<!\p{L})(\p{L}+)(?: (?:в|на|из|с|у) [\p{L} ]{3,30})? [-–—] ((?:\p{L}+ )?\p{L}+)(?=[.,!?;]|$| и )/gu;
/** What is said aside between who is meant and what he is: «ваш сборщик, простите, полный олень». */
const ASIDE =
  /, (?:простите|извините|видимо|похоже|кажется|по-моему|наверное|конечно|видать|честно говоря|мягко говоря|прямо скажем|как всегда|судя по всему),/gu;
/** «Вы, Марина, просто змея». */
const ADDRESSED =
  /(?<!\p{L})([ВвТт]ы), (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|ребят\p{L}+|господа|товарищ\p{L}|граждане),/gu;
/** «Ваш Артём — амёба» is said of somebody who works there. */
const OURS = /(?<!\p{L})([Вв]аша?) \p{Lu}\p{Ll}+(?= [-–—] )/gu;
/** «Горе-мастера»: whoever they are, they are none. */
const MERE = /(?<!\p{L})(?:горе|недо)-\p{L}{4}/u;
/** Ukrainian letters, each read as the Russian one. */
const UKRAINIAN = /[іїєґ]/g;
const RUSSIAN: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г' };
/** «Оператор №7 туп». */
const NUMBERED = /(?<!\p{L})no ?\d+(?!\p{L})/gu;
/** Marks that part the letters of one word. */
const PARTED = /(?<=\p{L})[.·•_|~/\\-](?=\p{L})/gu;
/** What may be put into an expression: «куриные ваши мозги». */
const INSERTED = /(?<!\p{L})(?:ваш\p{L}{0,3}|тво\p{L}{1,3}|все|же|уже|там|тут|вообще|просто|бы) /gu;
/** The beginning of a word that is parted by a space, as no word of grammar begins it: «му даки». */
const TORN = /(?<![\p{L}\d])(\p{L}{1,2}) (?=\p{L})/gu;
/** Stars that stress words, as Markdown has them. */
const STRESS = /(^|[\s(«])\*{1,2}(\p{L}[^*]{0,200})\*{1,2}(?![\p{L}*])/gu;
/** Slow where no address is: every run of letters may be the beginning of one. */
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}/gu;

/** Blanks of a template hide no letters. */
const BLANK = /%\p{L}+%/gu;

/** A dog is told of by its sex where something is for it, in a text of dogs. */
const FEMALE_DOG =
  /(?<!\p{L})(?:для|под|кобел\p{L}{1,3} (?:и|или)) (?:\p{L}+(?:ей|ой|ую|ая) )?сук(?:а|и|у|е|ой)(?!\p{L})|(?<!\p{L})сук(?:а|и|у|е|ой) породы/gu;
const DOGS =
  /(?<!\p{L})(?:собак|собач|щен(?:ок|к|ят)|пород|корм|ошейник|повод(?:ок|к)|намордник|шлейк|попон|такс[аыуе]|овчар|лабрадор|ротвейлер|пудел|шпиц|корги|терьер|хаски|ветерин|вязк|комбинезон|лежанк)/u;

/** Makes what finds by the editors' words an insult in a field; it returns better words for it. */
export function insultFinder(rules: MessageRules): (text: string) => string | undefined {
  const rude = phraseFinder(
    rules.rude.flatMap(({ words, better }) => words.map((phrase) => [phrase, better] as const)),
    true,
  );
  const honest = phraseFinder(wordsOf(rules.honest));
  // Nobody hides the letters of an honest word.
  const isHonest = (readings: readonly string[]) =>
    honest.find([readings.filter((reading) => !reading.includes('*'))]) === true;
  const isAimed = aimFinder(rules);
  return (text) => {
    const own = normalText(
      withoutQuotations(text)
        .replace(text.includes('@') ? ADDRESS : /$^/, ' ')
        .replace(BLANK, ' ')
        .replace(STRESS, '$1$2')
        .replace(HIDDEN_NAME, '$1')
        .replace(FAMILY_NAME, ' ')
        .replace(ADDRESSED, '$1')
        .replace(OURS, '$1 сотрудник'),
    )
      .replace(UKRAINIAN, (letter) => RUSSIAN[letter] ?? letter)
      .replace(REPORT, ' ')
      .replace(FEMALE_DOG, (dog, _, whole: string) => (DOGS.test(whole) ? ' ' : dog));
    const shown = own.replace(PI, 'пи').replace(SIGN_OF_LETTER, '*').replace(DOTTED, '*');
    const findRude = (words: string) =>
      rude.find(readWords(words).map((readings) => (isHonest(readings) ? [] : readings)));
    const readings = [
      shown,
      shown.replace(PARTED, ''),
      shown.replace(TORN, (torn, start: string) => (STOP_WORDS.has(start) ? torn : start)),
      shown.replace(INSERTED, ''),
    ];
    for (const reading of new Set(readings)) {
      const better = findRude(reading);
      if (better !== undefined) return better;
    }
    if (MERE.test(own)) return rules.aimed.better;
    // «Администратор в пункте — жирная корова» says both words of one.
    const clauses = own
      .replace(ASIDE, '')
      .replace(NUMBERED, ' ')
      .replace(PREDICATE, '$1 $2')
      .split(CLAUSE_END);
    const words = clauses.map(remembering((clause) => readWords(clause)));
    const isFamiliar = FAMILIAR.test(own);
    const mayCall = (at: number) =>
      clauses.length > 1 &&
      !NAMED.test(clauses[at] ?? '') &&
      ![at - 1, at + 1].some((beside) => words[beside]?.length === 1 && LISTED.test(clauses[beside] ?? ''));
    // After the same clause it says no more, unless others stand beside it.
    const known = new Set<string>();
    return words.some((clause, at) => {
      const calls = mayCall(at);
      const judged = known.size;
      known.add(`${clauses[at - 1] ?? ''}\n${clauses[at] ?? ''}\n${String(calls)}`);
      return (
        known.size > judged && isAimed(clause, { mayCall: calls, isFamiliar, before: words[at - 1] ?? [] })
      );
    })
      ? rules.aimed.better
      : undefined;
  };
}
