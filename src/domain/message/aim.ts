import { aimWordsReader } from './aim-words.ts';
import type { MessageRules } from './message-rules.ts';
import type { ReadWords } from './phrase-finder.ts';

/** How people are called names, by the letters of `aimWordsReader`; `.` begins a sentence that is not the only one. */
const AIMS: readonly RegExp[] = [
  // «Тупой оператор», «глупые вы».
  /t[jtde]?p/,
  // «Операторы тупые», «поддержка тупая как пробка», but not «вы тупой нож прислали»; «вы что, больные».
  /p[^va,]{0,4}t(?![jonucN])|p[^va,o]{0,3},t/,
  // «Оператор Сергей баран», «вы, Марина, просто змея», «он свинья».
  /[pe],?[^-kvaupNMnmc]{0,5}[nmx]|z[jto]?[nmx]/,
  // «Ваш техник пень», but not «курьер растение уронил».
  /[pz][^-vau]{0,4}[NM][jot]?(?:$|,(?!-))/,
  // «Дубина стоеросовая ваш техник», «жулики вы», «козлы ваши».
  /[nm][jot]{0,2},?[de]?p|[NM][jot]{0,2}[,de]p|[Mx]p|[nmx]e/,
  // «Бревно с ушами, а не водитель», «не поддержка, а клуб тормозов».
  /[nmxNM][^vau,]{0,2},-[pw]|-p,[jot]?[nmxcNM]/,
  // «Слепой крот», «ослы упрямые», but not «корм для слепой собаки».
  /(?:^\.?|[,depwhkay])j?t[nmx](?!o[v,])|[nmx]t/,
  // «Тупые как пробки», «повёл себя как свинья».
  /^\.?tk[nmNM]|[py][^,]{0,6}k[jt]{0,2}[nmx]/,
  // «Овца овцой», «стая шакалов», «контора козлов».
  /ns|NS|(?:^\.?|[,depy])nc|[dp][jt]?c/,
  // «Оказался редким ослом», «надо быть бараном», «какой дубиной надо быть».
  /[pl]b[djt]{0,2}[sS]|[sS]lb/,
  // «Уберите с кассы этого петуха», «этот павлин в чате», «тот олень, что привёз диван».
  /[wpay].{0,60}[de][jt]{0,2}[nmxcsu]|[de][jt]{0,2}[nmxcsu](?:[^v,]{0,3}[wapy]|,qa)/,
  // «Вашего стада», «объяснил вашему ослу», «одни бараны», «баран какой-то».
  /e[jt]{0,2}[nmxcsu](?!o?v)|dm|[nm]d(?:,|$)/,
  // «Мартышка за прилавком», «на складе сидит жирная корова».
  /^\.?j?[nm]rj?[wp]|[yw](?:[^,v]{0,3}a)?[jt]{0,2}[nm]/,
  // «Овцы и то разобрались бы».
  /[nm]f/,
  // «Бараны опять перепутали», «этот тюлень искал», «верблюд у вас охраной работает», «наркоманы у вас на складе».
  /m[^,vx]{0,4}a|d[jt]{0,2}n(?:r[jo]{1,2})?a|n[^,v]{0,4}[py][^,v]{0,3}[ap]|[mx]ry(?:r[wp]|a)/,
  // «Эй, лысый».
  /h,?[jt]{0,2}[nmxNMt]/,
  // «Козлы, верните деньги», «мартышки с мышками, вы прислали», «ослы упрямые!», but not «козы, овцы, коровы».
  /^\.?(?:q,)?j?[mx](?:[jtw]{0,2},(?!o,|$)|[^va,]{0,3},[pye])|^\.[jt]?[mx][jt]?,$/,
  // «Верните деньги, козлы», «кто у вас работает, обезьяна?»
  /[-vapg][^,nm]{0,60},j?m,$|v[^,nm]{0,60},x,$|^\.?p[^v]*a,[NMnm]/,
  // «С интеллектом инфузории», «ум у вас как у улитки», «мозгов у оператора нет».
  /i[^v,]{0,6}[nmcsuNMCSU]|i.{0,30}kr(?!y)|ir[de]{0,2}p|p[de]?i|yq?,?i/,
  // «Пишу вам, козлам», «козлам из модерации».
  /y,?c|^\.?cr[pw]/,
];

/**
 * Makes what tells whether animals or stupidity are said of people: «тупой оператор», not «тупой нож». What stands
 * alone in one of many sentences calls somebody so: «Ослы! Верните деньги».
 */
export function aimFinder({ aimed }: MessageRules): (sentence: ReadWords, isOneOfMany: boolean) => boolean {
  const read = aimWordsReader(aimed);
  return (sentence, isOneOfMany) => {
    const kinds = (isOneOfMany ? '.' : '') + read(sentence);
    return AIMS.some((aim) => aim.test(kinds));
  };
}
