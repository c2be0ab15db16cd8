import { existsSync } from 'node:fs';
import getPort, { portNumbers } from 'get-port';
import { createStaticServer } from '../hosting/static-server.ts';
import { endWithParent } from './end-with-parent.mjs';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

endWithParent();
const [folder = 'dist'] = readOptions({ allowPositionals: true }).positionals;
const { base } = runEnvironment();
if (!existsSync(folder)) {
  console.error(`Нет папки ${folder}. Соберите сайт: npm run build`);
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? (await getPort({ port: portNumbers(4321, 4421) })));

createStaticServer(folder, base).listen(port, () => {
  console.log(`Сайт открыт: http://localhost:${String(port)}${base}`);
});
