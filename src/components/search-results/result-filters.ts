import type { RankedResult } from '../../domain/search/rank-results.ts';
import { EVERYTHING, FOR_SELLERS, NARROW } from '../../texts/search-results.ts';
import { createElement } from '../../browser/create-element.ts';

/** A way to narrow the results: what it is called and which pages stay. */
interface ResultFilter {
  readonly label: string;
  readonly admits: (result: RankedResult) => boolean;
}

/**
 * A button that opens a radio group, which narrows results by section and to what sellers ask; `undefined` if all of
 * them are of one kind.
 */
export function filterNode(
  results: readonly RankedResult[],
  narrow: (admits: (result: RankedResult) => boolean) => void,
): HTMLElement | undefined {
  const filters = filtersOf(results);
  if (filters.length < 2) return undefined;
  const choices = [{ label: EVERYTHING, admits: () => true }, ...filters].map(
    ({ label, admits }, position) => {
      const radio = createElement('input', '');
      radio.type = 'radio';
      radio.name = 'narrow';
      radio.checked = position === 0;
      radio.addEventListener('change', () => {
        narrow(admits);
      });
      return createElement('label', 'choice', radio, ` ${label} (${String(results.filter(admits).length)})`);
    },
  );
  const group = createElement('fieldset', 'row', createElement('legend', 'unseen', NARROW), ...choices);
  return createElement('details', '', createElement('summary', '', NARROW), group);
}

function filtersOf(results: readonly RankedResult[]): readonly ResultFilter[] {
  const sections = new Set(results.flatMap(({ answer }) => answer?.section ?? []));
  const bySection = Array.from(sections, (section) => ({
    label: section,
    admits: ({ answer }: RankedResult) => answer?.section === section,
  }));
  const forSellers = {
    label: FOR_SELLERS,
    admits: ({ answer }: RankedResult) => answer?.audience === 'seller',
  };
  return results.some(forSellers.admits) ? [...bySection, forSellers] : bySection;
}
