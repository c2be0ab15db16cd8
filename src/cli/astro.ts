import { endWithParent } from './end-with-parent.mjs';
import { runEnvironment } from './run-environment.ts';

// npm run dev, check:types: Astro's own commands and options, without its telemetry. What the dev server shows is not
// published, so pages may wait for their numbers there.
endWithParent();
// Astro would show its stack.
runEnvironment();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (process.argv[2] === 'dev') process.env['SITE_NUMBERS'] ??= 'open';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
