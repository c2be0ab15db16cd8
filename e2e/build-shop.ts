import { spawnSync } from 'node:child_process';
import { SHOP_SITES } from './sites.ts';
import { TODAY } from './shop.ts';

// node e2e/build-shop.ts: builds the sites of the small shop of `content/`, which specs are tried on.
for (const { folder, base } of SHOP_SITES) {
  const args = ['--import', './src/cli/installed.mjs', 'src/cli/build.ts', folder];
  const env = { ...process.env, SITE_BASE: base, SITE_CONTENT: 'e2e/content', SITE_DATE: TODAY };
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
