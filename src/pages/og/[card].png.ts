import type { APIRoute, GetStaticPaths } from 'astro';
import { drawShareCard } from '../../catalogue/share-card.ts';
import { SHARE_CARDS } from '../../domain/icon/share-card.ts';
import { CARD_WORDS } from '../../texts/verdict.ts';

export const getStaticPaths = (() =>
  SHARE_CARDS.map((card) => ({ params: { card }, props: { card } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: (typeof SHARE_CARDS)[number] }> = async ({ props: { card } }) =>
  new Response(
    new Uint8Array(await drawShareCard(card === 'site' ? undefined : { kind: card, word: CARD_WORDS[card] })),
    { headers: { 'Content-Type': 'image/png' } },
  );
