import { endWithParent } from './end-with-parent.mjs';

// npm run dev, check:types: Astro's own commands and options, without its telemetry.
endWithParent();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
