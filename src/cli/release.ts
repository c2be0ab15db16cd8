import { execSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishRelease, rollBack, SITE_FOLDER } from '../hosting/releases.ts';
import { fail, needSite } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';
import { writeHostFiles } from './write-host-files.ts';

// npm run release -- FOLDER: the built site as a release of its own, to which the link FOLDER/current then leads.
const { values, positionals } = readOptions({
  options: { from: { type: 'string', default: 'dist' }, rollback: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) fail('Назовите папку выпусков: npm run release -- /srv/help');
const target = resolve(folder);

if (values.rollback) {
  const previous = existsSync(join(target, 'current')) ? rollBack(target) : undefined;
  if (previous === undefined) fail(`В ${target} нет выпуска, к которому можно вернуться`);
  console.log(`Вернули выпуск: ${previous}`);
} else {
  needSite(values.from);
  const { base } = runEnvironment();
  const release = await publishRelease(values.from, target, new Date(), (staging, place) => {
    const site = { from: values.from, base, folder: join(place, SITE_FOLDER) };
    writeHostFiles('nginx', join(staging, 'nginx'), site);
    writeHostFiles('caddy', join(staging, 'caddy'), site);
    const packages = execSync('npm sbom --sbom-format cyclonedx --package-lock-only --omit dev');
    writeFileSync(join(staging, 'sbom.cdx.json'), packages);
  });
  console.log(`Выпуск: ${release}`);
}
