import { isStopWord, wordsOf, type Word } from '../language/words.ts';

/** A place of the map's list: a question or outcome where an answer leads to it; shared ones have several places. */
export interface MapPlace {
  readonly id: string;
  /** The question above it; the root has none. */
  readonly parent: string | undefined;
  /** What to find the place by: answer, title, number, file. */
  readonly text: string;
  /** Verdict of an outcome; a question has none. */
  readonly verdict: string | undefined;
  readonly department: string | undefined;
}

/** What a reader looks for on the map; empty means everything. */
export interface MapFilter {
  readonly query: string;
  readonly verdict: string;
  readonly department: string;
}

/** Ids of the questions and outcomes that meet every part of the filter; verdict and department are of outcomes. */
export function matchPlaces(places: readonly MapPlace[], filter: MapFilter): ReadonlySet<string> {
  const { verdict, department } = filter;
  const sought = soughtWords(filter.query);
  const matching = places.filter(
    (place) =>
      (verdict === '' || place.verdict === verdict) &&
      (department === '' || place.department === department) &&
      hasAll(wordsOf(place.text), sought),
  );
  return new Set(matching.map(({ id }) => id));
}

/** Ids of what stays on the map: the matches, all ways to them from the root, and where matching questions lead. */
export function keptOnMap(places: readonly MapPlace[], matches: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  const keep = (id: string): void => {
    if (kept.has(id)) return;
    kept.add(id);
    for (const place of places) if (place.id === id && place.parent !== undefined) keep(place.parent);
  };
  for (const id of matches) keep(id);
  for (const { id, parent } of places) if (parent !== undefined && matches.has(parent)) kept.add(id);
  return kept;
}

/** Words that say nothing of the topic count only if there are no others. */
function soughtWords(query: string): readonly Word[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/** Whether each sought word is there in some form, or at least begins a word that is. */
function hasAll(words: readonly Word[], sought: readonly Word[]): boolean {
  return sought.every(({ token, stem }) =>
    words.some((word) => word.stem === stem || word.token.startsWith(token)),
  );
}
