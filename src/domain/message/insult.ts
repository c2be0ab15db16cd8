import { STOP_WORDS } from '../language/stop-words.ts';
import { PAUSE } from './aim-words.ts';
import { aimFinder } from './aim.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { normalText, withoutQuotations } from './normal-text.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';

const SENTENCE_END = /(?<=[.!?…])(?![.!?…])/;
/** Where a clause ends; a dash may stand between who is meant and what is said. */
const CLAUSE_END = /[,;:()«»".!?…]| [-–—] /;
/** Whoever has such a name was born so, hidden or not; addresses are of mail. */
const NAME = /(?<=\p{Ll},? )\p{Lu}(?:\p{Ll}+|\*+\p{L}{0,4})(?!\p{L})/gu;
const OWN = String.raw`(?:меня|мне|нас|мужа|жену|маму|сына|дочь)`;
/** What somebody was called insults nobody: «обзывает тупицей», «назвал меня дурой». */
const REPORT = new RegExp(
  `(?:${[
    String.raw`(?<!\p{L})(?:обзыв|обозв)`,
    String.raw`(?:назва|назыв|кричал|орал|сказал|крикну|послал)\p{L}{0,4}(?: (?!что )[\p{L}.]{1,20}){0,2}? (?:${OWN}|нам|мо[юейя]\p{L}{0,2}|ребенк\p{L}|друг друга)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:пиш[еу]т|говор[ия]т|крич[иа]т|ор[еу]т)(?: \p{L}+)?(?::|,(?: \p{L}+,)? (?=ты |вы )|,? что )`,
    String.raw`(?<!\p{L})${OWN}(?: [\p{L}.]{1,20}){0,4} (?:назва|посла)\p{L}{1,5}`,
    String.raw`(?:чувству|ощуща)\p{L}+ себя|счита\p{L}+ (?:меня|нас)|(?<!я )(?:сказал|ответил|крикнул)\p{L}? (?:валите|иди|пошел)`,
  ].join('|')})[^.!?;]{0,99}`,
  'gu',
);
/** Nor does who calls so himself or his own: «я, старый осёл, ошибся», «дура я доверчивая», «муж — балбес». */
const OF_OWN =
  /(?<!\p{L})(?:муж|сын|внук|брат|зять|свекор|отец|я|сама?)(?: (?:мой|наш|у меня|сам|виноват\p{L}?|не|же|тоже))*,?(?: [-–—])? (?!ты |вы )(?:\p{L}+ )?\p{L}+(?= ?[,.!?;)]| и |$)|(?<=^|[.!?;,] )(?:не )?\p{L}{3,}(?: же)? я(?= ?[,.!?;)]|$| чтоб| что| раз| если| \p{L}+ая)/gu;
/** Letters that are hidden behind dots: «х..ня»; signs that stand for letters. */
const DOTTED = /(?<=\p{L})(?:\.{2,}|_{2,}|-{2,})(?=\p{L})|(?<=(?:^|\s)\p{L})\.{2,}/gu;
const PI = /3[.,]14(?=\p{L})/gu;
/** A sign inside a short word stands for a letter. */
const SIGN_OF_LETTER = /(?<=(?<!\p{L})\p{L}{1,4})[!|?](?=\p{L}{1,8}(?!\p{L}))/gu;
/** Ukrainian letters, each read as the Russian one. */
const UKRAINIAN = /[іїєґ]/g;
const RUSSIAN: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г' };
/** Marks that part the letters of one word. */
const PARTED = /(?<=\p{L})[.·•_|~/\\-](?=\p{L})/gu;
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
  const isAimed = aimFinder(rules);
  return (text) => {
    const own = normalText(
      withoutQuotations(text)
        .replace(text.includes('@') ? ADDRESS : /$^/, ' ')
        .replace(BLANK, ' ')
        .replace(STRESS, '$1$2')
        .replace(NAME, ' '),
    )
      .replace(UKRAINIAN, (letter) => RUSSIAN[letter] ?? letter)
      .replace(REPORT, ' ')
      .replace(OF_OWN, ' ')
      .replace(/(?<!\p{L})что за /gu, 'какой ')
      .replace(/-то(?!\p{L})/gu, '')
      .replace(FEMALE_DOG, (dog, _, whole: string) => (DOGS.test(whole) ? ' ' : dog));
    const shown = own.replace(PI, 'пи').replace(SIGN_OF_LETTER, '*').replace(DOTTED, '*');
    const findRude = (words: string) => rude.find(honest.without(readWords(words)));
    const readings = [
      shown,
      shown.replace(PARTED, ''),
      shown.replace(TORN, (torn, start: string) => (STOP_WORDS.has(start) ? torn : start)),
    ];
    for (const reading of new Set(readings)) {
      const better = findRude(reading);
      if (better !== undefined) return better;
    }
    const sentences = new Set(own.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence)));
    return [...sentences].some((sentence) =>
      isAimed(
        sentence.split(CLAUSE_END).flatMap((clause) => [...honest.without(readWords(clause)), PAUSE]),
        sentences.size > 1 && !sentence.endsWith('?'),
      ),
    )
      ? rules.aimed.better
      : undefined;
  };
}
