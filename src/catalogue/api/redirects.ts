import { listForwards } from '../../domain/permalink/forwards.ts';
import type { ApiData } from '../../schemas/api.ts';
import { links, siteContent } from '../content.ts';

/** `/api/v1/redirects.json`. */
export async function redirectsData(): Promise<ApiData<'redirects'>> {
  return listForwards(await siteContent(), links).map(({ from, to }) => ({ from, to }));
}
