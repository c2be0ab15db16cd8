import { makeIcons } from './make-icons.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';
import { tellFailures } from './tell-failures.ts';

tellFailures();

// npm run icons: makes the icons in public/ from the shop's logo.
readOptions({});
await makeIcons(runEnvironment().contentFolder);
