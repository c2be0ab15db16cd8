import { env } from 'node:process';

// npm run test:all: npm test that opens every page of the sitemap too.
env['WHOLE_SITEMAP'] = '1';
await import('./test.ts');
