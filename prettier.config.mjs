/** @type {import('prettier').Config} */
export default {
  printWidth: 110,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  // As in astro.config.mjs: a line end between two elements is a space.
  astroCompressHTML: true,
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
