import { keptOnMap, matchPlaces, type MapFilter, type MapPlace } from '../../domain/tree/filter-map.ts';
import { mapFound, mapSize } from '../../texts/tree-map.ts';

/** Shows what the map's form asks for, with the ways to it, and says how much was found; an empty form shows everything. */
export function filterTreeMap(host: HTMLElement): void {
  const places = [...host.querySelectorAll<HTMLElement>('li[data-node]')].map(placeOf);
  const filter = filterOf(host);
  const matches = matchPlaces(places, filter);
  const kept = keptOnMap(places, matches);
  for (const part of host.querySelectorAll<HTMLElement | SVGElement>('[data-node]')) {
    part.toggleAttribute('hidden', !kept.has(part.dataset['node'] ?? ''));
  }
  const isWhole = filter.query.trim() + filter.verdict + filter.department === '';
  say(host, (isWhole ? mapSize : mapFound)(...countOf(places, matches)));
  const first = places.find(({ id }) => matches.has(id));
  if (first !== undefined) showInDrawing(host, first.id);
}

function placeOf(item: HTMLElement): MapPlace {
  return {
    id: item.dataset['node'] ?? '',
    parent: item.parentElement?.closest<HTMLElement>('[data-node]')?.dataset['node'],
    text: item.dataset['text'] ?? '',
    verdict: item.dataset['verdict'],
    department: item.dataset['department'],
  };
}

function filterOf(host: HTMLElement): MapFilter {
  const chosen = (name: keyof MapFilter) =>
    host.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-filter=${name}]`)?.value ?? '';
  return { query: chosen('query'), verdict: chosen('verdict'), department: chosen('department') };
}

/** How many questions and how many outcomes match. */
function countOf(places: readonly MapPlace[], matches: ReadonlySet<string>): readonly [number, number] {
  const outcomes = new Set(places.filter(({ verdict }) => verdict !== undefined).map(({ id }) => id));
  const found = [...matches].filter((id) => outcomes.has(id)).length;
  return [matches.size - found, found];
}

function say(host: HTMLElement, text: string): void {
  const status = host.querySelector('[role=status]');
  if (status !== null) status.textContent = text;
}

/** Brings a node into the middle of the drawing's window without moving the page. */
function showInDrawing(host: HTMLElement, id: string): void {
  const view = host.querySelector('.drawing');
  const node = view?.querySelector(`g[data-node="${id}"] rect`)?.getBoundingClientRect();
  if (!view || node === undefined) return;
  const { left, top, width, height } = view.getBoundingClientRect();
  view.scrollBy(node.left + node.width / 2 - left - width / 2, node.top + node.height / 2 - top - height / 2);
}
