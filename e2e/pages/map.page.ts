import type { Locator, Page } from '@playwright/test';
import {
  MAP_DEPARTMENT,
  MAP_DRAWING,
  MAP_DRAWING_FILE,
  MAP_FILTERS,
  MAP_RESET,
  MAP_SEARCH,
  MAP_TEXT_FILE,
  MAP_VERDICT,
} from '../../src/texts/tree-map.ts';
import { ZOOM } from '../../src/texts/zoom.ts';

/** The map of the tree: filters, the drawing and the nested list. */
export interface MapPage {
  readonly search: Locator;
  readonly verdict: Locator;
  readonly department: Locator;
  readonly showAll: Locator;
  readonly status: Locator;
  /** All places of the list that are shown; a shared node has several. */
  readonly listed: Locator;
  readonly listedNode: (id: string) => Locator;
  readonly drawing: Locator;
  /** All boxes of the drawing that are shown. */
  readonly drawn: Locator;
  readonly drawnNode: (id: string) => Locator;
  readonly zoom: (action: keyof typeof ZOOM) => Locator;
  readonly drawingFile: Locator;
  readonly textFile: Locator;
}

/** Locators of the map on `page`. */
export function mapPage(page: Page): MapPage {
  const map = page.locator('tree-map');
  const form = map.getByRole('form', { name: MAP_FILTERS });
  const drawing = map.getByRole('region', { name: MAP_DRAWING });
  return {
    search: form.getByLabel(MAP_SEARCH),
    verdict: form.getByLabel(MAP_VERDICT),
    department: form.getByLabel(MAP_DEPARTMENT),
    showAll: form.getByRole('button', { name: MAP_RESET }),
    status: map.locator(':scope > [role=status]'),
    listed: map.locator('li[data-node]:visible'),
    listedNode: (id) => map.locator(`li[data-node="${id}"]:visible`),
    drawing,
    drawn: drawing.locator('svg > [data-node]:visible'),
    drawnNode: (id) => drawing.locator(`svg > [data-node="${id}"]`),
    zoom: (action) => map.getByRole('button', { name: ZOOM[action] }),
    drawingFile: map.getByRole('link', { name: MAP_DRAWING_FILE }),
    textFile: map.getByRole('link', { name: MAP_TEXT_FILE }),
  };
}
