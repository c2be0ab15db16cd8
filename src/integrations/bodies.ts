import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { defineMdastPlugin } from 'satteri';
import { bodyComponent } from '../domain/article/body-components.ts';
import { cleanText } from '../domain/language/clean-text.ts';
import { BODY_FEATURES } from '../source/read-body.ts';

/** A value that stands alone on its line is a paragraph of its own, not bare words between blocks. */
const valuesInParagraphs = defineMdastPlugin({
  name: 'values-in-paragraphs',
  mdxJsxFlowElement: (node, context) => {
    if (bodyComponent(node.name)?.place === 'text')
      context.wrapNode(node, { type: 'paragraph', children: [] });
  },
});

/** How a body becomes code: parsed as the checks parse it. */
export const BODY_COMPILATION = { features: BODY_FEATURES, mdastPlugins: [valuesInParagraphs] };

/** Cleans bodies before they are compiled, as they are cleaned before they are checked. */
const cleanBodies: AstroIntegration = {
  name: 'clean-bodies',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const transform = { order: 'pre', filter: { id: /\.mdx$/ }, handler: cleanText } as const;
      updateConfig({ vite: { plugins: [{ name: 'clean-bodies', enforce: 'pre', transform }] } });
    },
  },
};

/** Compiles bodies with `@astrojs/mdx`. */
export function bodies(): readonly AstroIntegration[] {
  return [cleanBodies, compiler()];
}

function compiler(): AstroIntegration {
  return mdx({
    extendMarkdownConfig: false,
    processor: satteri(BODY_COMPILATION),
    // A colour theme is inline styles, which the policy forbids.
    syntaxHighlight: false,
    // What no component prints is finished HTML at build, but for the elements that components replace.
    optimize: { ignoreElementNames: ['a', 'img'] },
  });
}
