import type { Lock } from '../domain/permalink/lock.ts';
import { formatNumber, NUMBERED, type NumberedKind } from '../domain/permalink/number.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { splitAnchor, type LinkEnd } from '../domain/permalink/redirects.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { pageAddresses } from './addresses.ts';
import {
  addressOf,
  ADDRESSES,
  isDraft,
  numberedPages,
  publishedLock,
  type NumberedPage,
} from './published.ts';
import { fileOf } from './homes.ts';
import { anchorsByAddress, draftFollower } from './standing.ts';
import { writtenIn } from './written-values.ts';

/** What the checks of what was published need to know. */
interface Published {
  readonly draft: ContentDraft;
  readonly lock: Lock;
  readonly follow: (link: string) => LinkEnd;
  readonly today: string;
}

/** Published pages, numbers, answers and places on pages to which links no longer lead. */
export function checkPermalinks(draft: ContentDraft, today: string): readonly Issue[] {
  if (draft.unread.has('permalinks')) return [];
  const published = { draft, lock: publishedLock(draft), follow: draftFollower(draft), today };
  return [
    ...checkNumbers(published, 'articles'),
    ...checkNumbers(published, 'outcomes'),
    ...checkPages(published),
    ...checkQuestions(published),
    ...checkAnchors(published),
  ];
}

function checkNumbers(published: Published, collection: 'articles' | 'outcomes'): readonly Issue[] {
  const { draft, lock, follow, today } = published;
  const kind = NUMBERED[collection];
  const pages = Map.groupBy(numberedPages(draft), ({ label }) => label);
  return Object.entries(lock[collection]).flatMap(([number, address]) => {
    const label = formatNumber(kind, Number(number));
    const namesakes = pages.get(label) ?? [];
    const page = namesakes.find((one) => one.address === address) ?? namesakes[0];
    if (page?.address === address) return checkRenumbered(page, kind);
    const end = follow(address);
    if (page === undefined) {
      return end.kind === 'nowhere'
        ? [lostPage(published, address, [collection, number], `нет страницы ${label}`)]
        : [];
    }
    switch (end.kind) {
      case 'nowhere': {
        const fix = `${orRedirect('верните адрес')}: ${redirectLine(address, label, today)}`;
        const found = `${label} теперь ${page.address}`;
        const details = { found, expected: address, fix, missing: { key: address } };
        return [issueAt('permalink-moved', page, details)];
      }
      case 'found': {
        if (splitAnchor(end.link)[0] === page.address) return [];
        const found = `номер ${label} был у ${address}, откуда ведут на ${end.link}`;
        return [issueAt('duplicate-number', page, { found })];
      }
      case 'loop':
        return [];
    }
  });
}

/** A page that is there under its address, but not under its number. */
function checkRenumbered(
  { label, number, written, ...place }: NumberedPage,
  kind: NumberedKind,
): readonly Issue[] {
  if (written === undefined || written === number) return [];
  const line = `number: ${String(number)}`;
  const details = {
    found: `${label} теперь ${formatNumber(kind, written)}`,
    expected: line,
    fix: `верните ${line}`,
  };
  return [issueAt('permalink-lost', place, details)];
}

function checkPages(published: Published): readonly Issue[] {
  const { lock, follow } = published;
  return lock.pages.flatMap((address, index) =>
    follow(address).kind === 'nowhere'
      ? [lostPage(published, address, ['pages', index], 'нет страницы')]
      : [],
  );
}

function checkQuestions(published: Published): readonly Issue[] {
  const { draft, lock, follow, today } = published;
  return Object.entries(lock.questions).flatMap(([id, answers]) => {
    const address = ADDRESSES.node(id);
    const end = follow(address);
    if (end.kind === 'nowhere') {
      const found = `нет вопроса ${quote(id)}`;
      return [lostPage(published, address, ['questions', id], found, renamedTo(published, answers))];
    }
    const question = draft.questions.find(
      (one) => end.kind === 'found' && ADDRESSES.node(one.id) === end.link,
    );
    // What leads to no question asks nothing any more, and who is sent to the root begins again.
    if (
      question === undefined ||
      question.value.answers.length === 0 ||
      (question.id === ROOT_QUESTION && id !== ROOT_QUESTION)
    )
      return [];
    const place = { file: question.file, line: question.lineOf(['answers']) };
    return answers
      .map((answer) => ({ answer, link: `${id}.${answer}` }))
      .filter(({ link }) => follow(link).kind === 'nowhere')
      .map(({ answer, link }) => {
        const ids = question.value.answers.map((one) => one.id);
        const unsure = question.value.answers.find(({ role }) => role === 'unsure');
        const near = nearest(answer, ids);
        const to = `${question.id}.${near[0] ?? unsure?.id ?? ids[0] ?? ''}`;
        const fix = `${orRedirect('верните id ответа')}: ${redirectLine(link, to, today)}`;
        const found = `нет ответа ${quote(link)}`;
        return issueAt('answer-lost', place, { found, nearest: near, fix, missing: { key: link } });
      });
  });
}

/** The address of a new question that asks most of what another asked. */
function renamedTo({ draft, lock }: Published, answers: readonly string[]): string | undefined {
  const renamed = draft.questions
    .filter(({ id }) => !(id in lock.questions))
    .find(({ value }) => value.answers.filter(({ id }) => answers.includes(id)).length * 2 > answers.length);
  return renamed && ADDRESSES.node(renamed.id);
}

function checkAnchors({ draft, lock, follow, today }: Published): readonly Issue[] {
  const anchors = anchorsByAddress(draft);
  const pages = numberedPages(draft);
  return Object.entries(lock.anchors).flatMap(([address, ids]) => {
    const end = follow(address);
    if (end.kind !== 'found') return [];
    const [now] = splitAnchor(end.link);
    const page = draft.pages.find((one) => addressOf(one) === now);
    const label = pages.find((one) => one.address === now)?.label ?? now;
    return ids
      .map((id) => ({ id, link: `${address}#${id}` }))
      .filter(({ link }) => follow(link).kind === 'nowhere')
      .map(({ id, link }) => {
        const near = nearest(id, anchors.get(now) ?? []);
        const to = near[0] === undefined ? label : `${label}#${near[0]}`;
        const fix = `${orRedirect('верните id')}: ${redirectLine(link, to, today)}`;
        const place = page && { file: page.file, line: page.bodyLine };
        const details = { found: `нет места ${quote(link)}`, nearest: near, fix, missing: { key: link } };
        return issueAt('anchor-lost', place ?? lockPlace(draft, ['anchors', address]), details);
      });
  });
}

/** The issue of a page that is gone, with a redirect that is never wrong: to the list that it stood in. */
function lostPage(
  { draft, today }: Published,
  address: string,
  path: readonly PropertyKey[],
  found: string,
  renamed?: string,
): Issue {
  const page = draft.pages.find((one) => isDraft(one) && addressOf(one) === address);
  const to = renamed ?? listAround(draft, address);
  const better = renamed === undefined ? ` (вместо ${to} лучше номер страницы, которая отвечает теперь)` : '';
  const back = page === undefined ? 'верните страницу' : 'удалите draft: true';
  return issueAt(
    'permalink-lost',
    page === undefined ? lostPlace(draft, address, path) : { file: page.file, line: page.lineOf(['draft']) },
    {
      found: page === undefined ? found : `${found}: это черновик`,
      expected: address,
      fix: `${orRedirect(back)}${better}: ${redirectLine(address, to, today)}`,
      missing: { key: address },
    },
  );
}

function listAround(draft: ContentDraft, address: string): string {
  const parent = address.replace(/[^/]+\/$/, '');
  return parent !== ADDRESSES.home && pageAddresses(draft).has(parent) ? parent : ADDRESSES.alphabet;
}

function redirectLine(from: string, to: string, since: string): string {
  return `- { from: ${from}, to: ${to}, since: ${since} }`;
}

function orRedirect(back: string): string {
  return `${back} или добавьте в content/redirects.yaml`;
}

/** The file that held the page; of a page that no file of its own holds, its line in the lock. */
function lostPlace(draft: ContentDraft, address: string, path: readonly PropertyKey[]): Place {
  const names = address.split('/').filter((name) => name !== '');
  const [last = ''] = names.slice(-1);
  switch (path[0]) {
    case 'articles':
      return { file: fileOf(draft, 'articles', ...names.slice(-2)), line: 1 };
    case 'outcomes':
      return { file: fileOf(draft, 'outcomes', last), line: 1 };
    case 'questions':
      return { file: fileOf(draft, 'questions', String(path[1])), line: 1 };
    default:
      return address === ADDRESSES.department(last)
        ? { file: fileOf(draft, 'departments', last), line: 1 }
        : lockPlace(draft, path);
  }
}

function lockPlace(draft: ContentDraft, path: readonly PropertyKey[]): Place {
  const [lock] = writtenIn(draft, 'permalinks');
  return { file: lock?.file ?? '', line: lock?.lineOf(path) ?? 1 };
}
