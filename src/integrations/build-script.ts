import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { build, type Plugin, type Rolldown } from 'vite';
import { noteLicences } from './licences.ts';
import { plainDynamicImports } from './plain-dynamic-imports.ts';

/**
 * Builds a script that stands at an address which stays, apart from those of pages. Its code is given: only a build knows
 * what it is made of.
 */
export async function buildScript(
  config: Pick<AstroConfig, 'root' | 'vite'>,
  dir: URL,
  {
    file,
    code,
    output,
  }: { readonly file: string; readonly code: string; readonly output: Rolldown.OutputOptions },
): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(config.root),
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [plainDynamicImports, noteLicences, entry(file, code)],
    build: {
      outDir: fileURLToPath(dir),
      emptyOutDir: false,
      modulePreload: false,
      target: config.vite.build?.target ?? false,
      rolldownOptions: { input: file, output: { ...output, entryFileNames: file } },
    },
  });
}

/** A module that stands in no file. */
function entry(name: string, code: string): Plugin {
  const id = `\0${name}`;
  return {
    name: 'script-entry',
    resolveId: (source) => (source === name ? id : undefined),
    load: (source) => (source === id ? code : undefined),
  };
}
