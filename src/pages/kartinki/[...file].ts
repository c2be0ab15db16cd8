import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFiles, readPicture } from '../../catalogue/pictures.ts';

export const getStaticPaths = (async () =>
  (await pictureFiles()).map((file) => ({ params: { file }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readPicture(props.file)));
