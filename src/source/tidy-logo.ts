import { optimize, type PluginConfig } from 'svgo';

/** Styles become attributes, what draws nothing goes, and ids that are used are those of no page. */
const PLUGINS: PluginConfig[] = [
  'removeScripts',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'removeStyleElement',
  'convertStyleToAttrs',
  { name: 'removeAttrs', params: { attrs: ['style', 'class'] } },
  'preset-default',
  'removeTitle',
  'removeDimensions',
  { name: 'prefixIds', params: { prefix: 'logo', delim: '-' } },
  { name: 'addAttributesToSVGElement', params: { attributes: [{ 'aria-hidden': 'true' }] } },
];

/** A logo's SVG as drawing programs save it, made fit to stand in a page under the site's policy; looks the same. */
export function tidyLogo(svg: string): string {
  return optimize(svg, { plugins: PLUGINS }).data;
}
