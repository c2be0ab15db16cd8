import { textOf } from '../../domain/mention/mention.ts';
import type { ApiData } from '../../schemas/api.ts';
import { siteContent } from '../content.ts';
import { pageNotices } from '../notices.ts';

/** `/api/v1/notices.json`. */
export async function noticesData(): Promise<ApiData<'notices'>> {
  return pageNotices(await siteContent()).map(({ id, text, sections, from, until }) => ({
    id,
    text: textOf(text),
    sections: [...sections],
    from,
    until,
  }));
}
