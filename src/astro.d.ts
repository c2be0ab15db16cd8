// For tsc and ESLint, which do not read .astro files; `astro check` knows each component's own type.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
