import { describe, expect, test } from 'vitest';
import { permalinks } from './permalink.ts';

describe('permalinks', () => {
  const root = permalinks('/');
  const under = permalinks('/help/');

  test.each([
    [root.home, '/'],
    [under.home, '/help/'],
    [root.article({ section: 'dostavka', slug: 'uskorit' }), '/otvety/dostavka/uskorit/'],
    [under.articleMarkdown({ section: 'dostavka', slug: 'uskorit' }), '/help/otvety/dostavka/uskorit.md'],
    [root.shortArticle(12), '/a/12/'],
    [under.shortOutcome(17), '/help/r/17/'],
    [root.node('root'), '/reshenie/'],
    [under.node('opozdal'), '/help/reshenie/opozdal/'],
    [root.contact, '/svyaz/'],
    [under.fixed('a-ya'), '/help/a-ya/'],
    [root.search(), '/poisk/'],
    [root.search('где заказ?'), '/poisk/#q=%D0%B3%D0%B4%D0%B5%20%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7%3F'],
    [under.searchTemplate, '/help/poisk/#q={searchTerms}'],
    [under.api('pages'), '/help/api/v1/pages.json'],
    [under.sectionReplies('dostavka'), '/help/operatoru/dostavka/'],
    [under.mistake('unknown-fact'), '/help/redaktoru/oshibki/unknown-fact/'],
    [root.embed, '/vstroit.js'],
    [
      permalinks('https://help.example/help/').search('чат'),
      'https://help.example/help/poisk/#q=%D1%87%D0%B0%D1%82',
    ],
    [under.authored('/svyaz/#chat'), '/help/svyaz/#chat'],
  ])('spells %s', (spelled, expected) => {
    expect(spelled).toBe(expected);
  });
});
