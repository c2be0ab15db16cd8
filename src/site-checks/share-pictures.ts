import { select, type BuiltSite } from './built-site.ts';
import { originOf } from './references.ts';

const SAID = ['og:title', 'og:description', 'og:type', 'og:image:alt'];
const MEASURED = ['og:image:width', 'og:image:height'];

/** Pages of which messengers would show too little, or a picture that is not there, a line each. */
export function checkSharePictures(site: BuiltSite): readonly string[] {
  const origin = originOf(site);
  return Array.from(site.pages.values()).flatMap((page) => {
    // A page that only sends on has nothing of its own to show.
    if (select(page, '#main').length === 0) return [];
    const valueOf = (name: string) => select(page, `meta[property="${name}"]`)[0]?.attribs['content'] ?? '';
    const picture = valueOf('og:image');
    const isThere = picture.startsWith(`${origin}/`) && site.addresses.has(picture.slice(origin.length));
    return [
      ...SAID.filter((name) => valueOf(name) === ''),
      ...MEASURED.filter((name) => !(Number(valueOf(name)) > 0)),
      ...(isThere ? [] : [`og:image ${picture}`]),
    ].map((name) => `${page.address}: ${name}`);
  });
}
