import { expect, type Page } from '@playwright/test';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';

/** One page of each type, for what must hold of every type and need not be tried on every page. */
export function pageTypes(links: Permalinks): Readonly<Record<string, string>> {
  return {
    home: links.home,
    section: links.section('dostavka'),
    article: links.article({ section: 'dostavka', slug: 'uskorit-dostavku' }),
    guide: links.article({ section: 'obrashchenie', slug: 'kak-opisat-problemu' }),
    alphabet: links.alphabet,
    matrix: links.matrix,
    departments: links.departments,
    department: links.department('zarubezhnye-zakazy'),
    contact: links.contact,
    search: links.search(),
    results: links.search('курьер не берёт трубку'),
    root: links.tree,
    question: links.node('zhdu-zakaz'),
    'outcome with a message': links.node('opozdal'),
    'outcome to wait for': links.node('zhdat-do-sroka'),
    map: links.treeMap,
    settings: links.settings,
    'page that is not there': `${links.home}404.html`,
  };
}

/** Opens an address and waits until its search, if it has one to do, is done. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main[data-search=searching]')).toHaveCount(0);
}
