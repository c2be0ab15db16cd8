import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { BODY_COMPONENT_NAMES } from '../../domain/article/body-components.ts';

const FILES = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/** What bodies are printed with, by name: the closed set, links and pictures. A name without a file fails the build. */
export const bodyComponents = {
  ...Object.fromEntries(BODY_COMPONENT_NAMES.map((name) => [name, FILES[`./${name}.astro`]])),
  a: FILES['./Link.astro'],
  img: FILES['./Picture.astro'],
};
