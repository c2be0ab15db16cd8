import { textOf } from '../../domain/mention/mention.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { articlesCiting } from '../articles.ts';
import { channelCard } from '../channels.ts';
import { links, siteContent } from '../content.ts';
import { resolverOf } from '../registry.ts';

/** `/api/v1/facts.json`. */
export async function factsData(): Promise<ApiData<'facts'>> {
  const content = await siteContent();
  const resolve = resolverOf(content);
  return content.facts.map(
    ({ value: { id, statement, short, verdict, section, department, source, ...days } }) => ({
      id,
      statement: textOf(resolve(statement)),
      short: short === undefined ? null : textOf(resolve(short)),
      verdict: verdict ?? null,
      section,
      department: department ?? null,
      articles: articlesCiting(content, id).map(({ value }) => formatNumber('article', value.number)),
      source,
      ...daysOf(days),
    }),
  );
}

/** `/api/v1/departments.json`. */
export async function departmentsData(): Promise<ApiData<'departments'>> {
  const content = await siteContent();
  const resolve = resolverOf(content);
  const inWords = (lines: readonly string[]) => lines.map((line) => textOf(resolve(line)));
  return content.departments.map(({ id, value }) => ({
    id,
    url: links.department(id),
    title: value.title,
    solves: inWords(value.solves),
    doesNot: inWords(value.doesNot),
    prepare: inWords(value.prepare),
    handover: textOf(resolve(value.handover)),
    channels: value.channels,
    facts: value.facts,
  }));
}

/** `/api/v1/channels.json`. */
export async function channelsData(): Promise<ApiData<'channels'>> {
  const content = await siteContent();
  return content.channels.map(({ id, value }) => {
    const { title, steps, contact, hours, timeZone, sample } = channelCard(content, id);
    return {
      id,
      title,
      kind: value.kind === 'phone' || value.kind === 'email' ? value.kind : 'chat',
      medium: value.kind,
      steps: [...steps],
      contact: contact?.text ?? null,
      hours: [...hours],
      timeZone,
      maxLength: value.maxLength ?? null,
      sample,
    };
  });
}

/** `/api/v1/periods.json`: all versions of all periods, those in force first. */
export async function periodsData(): Promise<ApiData<'periods'>> {
  const { periods, written } = await siteContent();
  const versions = new Set([...periods, ...written.periods]);
  return Array.from(versions, ({ value: { id, title, text, min, max, calendar, sample, ...days } }) => ({
    id,
    title: title ?? null,
    text,
    min,
    max,
    calendar,
    ...daysOf(days),
    sample: sample === true,
  }));
}

function daysOf({ validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined }) {
  return { validFrom: validFrom ?? null, validTo: validTo ?? null };
}
