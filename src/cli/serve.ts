import { existsSync } from 'node:fs';
import getPort, { portNumbers } from 'get-port';
import { restoreLast } from '../hosting/folder-swap.ts';
import { createStaticServer } from '../hosting/static-server.ts';
import { endWithParent } from './end-with-parent.mjs';
import { fail, holdsSite } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

endWithParent();
const [folder = 'dist'] = readOptions({ allowPositionals: true }).positionals;
const { base } = runEnvironment();
restoreLast(folder);
if (!existsSync(folder)) fail(`Нет папки ${folder}. Соберите сайт: npm run build`);
// Half of it would go out with no policy.
if (!holdsSite(folder)) fail(`Папка ${folder} записана не до конца. Соберите сайт: npm run build`);

const asked = process.env['PORT'];
const port = asked === undefined ? await getPort({ port: portNumbers(4321, 4421) }) : Number(asked);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT: нашли «${String(asked)}», ждали число от 1 до 65535, например 4321`);
}
createStaticServer(folder, base)
  .on('error', (error) => {
    const isTaken = 'code' in error && error.code === 'EADDRINUSE';
    fail(
      isTaken
        ? `Порт ${String(port)} занят. Назовите другой: PORT=${String(port + 1)}; без PORT найдётся свободный`
        : error.message,
    );
  })
  .listen(port, () => {
    console.log(`Сайт открыт: http://localhost:${String(port)}${base}`);
  });
