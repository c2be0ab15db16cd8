import type { Sign, TextSign } from './sign.ts';
import * as addressees from './signs-of-addressees.ts';
import * as copies from './signs-of-copies.ts';
import { countsMessages, countsPlaces, opensMany } from './signs-of-counts.ts';
import * as elsewhere from './signs-of-elsewhere.ts';
import { familyIsAtIt, familySends, relativesSendSame, writesTogether } from './signs-of-family.ts';
import * as places from './signs-of-places.ts';

/** By what a sentence shows that the same went to several places; each is explained where it is made. */
export const signs = {
  saysSo: places.saysSo,
  sendsEverywhere: places.sendsEverywhere,
  sendsSame: places.sendsSame,
  sendsTwice: places.sendsTwice,
  addsPlace: places.addsPlace,
  writesAgain: places.writesAgain,
  liesInPlaces: places.liesInPlaces,
  talksAtOnce: places.talksAtOnce,
  talksInAll: places.talksInAll,
  copiesToPlaces: copies.copiesToPlaces,
  copiesThis: copies.copiesThis,
  copiesMessage: copies.copiesMessage,
  copiesFromPlace: copies.copiesFromPlace,
  keepsSameForYou: copies.keepsSameForYou,
  sendsYouSame: copies.sendsYouSame,
  saysOneThing: copies.saysOneThing,
  tellsOfOne: copies.tellsOfOne,
  opensMany,
  countsPlaces,
  familySends,
  relativesSendSame,
  writesTogether,
  familyIsAtIt,
  sendsToOffices: addressees.sendsToOffices,
  copiesToOffices: addressees.copiesToOffices,
  isHereAndThere: addressees.isHereAndThere,
  sendsMany: addressees.sendsMany,
  goesToPlaces: addressees.goesToPlaces,
  wroteSameElsewhere: elsewhere.wroteSameElsewhere,
  putThisElsewhere: elsewhere.putThisElsewhere,
  writesToSecond: elsewhere.writesToSecond,
  wroteOneMore: elsewhere.wroteOneMore,
  wroteForSafety: elsewhere.wroteForSafety,
  writesMeanwhile: elsewhere.writesMeanwhile,
  wroteThereAndHere: elsewhere.wroteThereAndHere,
  callsAndWrites: elsewhere.callsAndWrites,
  writesToTwo: elsewhere.writesToTwo,
} satisfies Readonly<Record<string, Sign>>;

/** The same of whole texts. */
export const textSigns = {
  addressesCopies: copies.addressesCopies,
  countsMessages,
} satisfies Readonly<Record<string, TextSign>>;
