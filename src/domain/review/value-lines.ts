import { formatDate } from '../language/format-date.ts';
import type { PluralForms } from '../language/plural.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { changeLines, listed, pagesText, wholeLine, wordText } from './comment-lines.ts';
import { comparedPages, type ComparedPage } from './compare-pages.ts';
import type { ReviewedBuild, ReviewedChannel, ValidDays } from './reviewed-build.ts';

const VALUES: PluralForms = { one: 'значение', few: 'значения', many: 'значений' };

/** A registry: what its values are called, what each says, by id, and which pages show it. */
interface Registry {
  /** Masculine, as the words before it are: «Новый срок». */
  readonly name: string;
  readonly values: (build: ReviewedBuild) => ReadonlyMap<string, string>;
  readonly isShownOn: (page: ComparedPage, id: string) => boolean;
}

const REGISTRIES: readonly Registry[] = [
  {
    name: 'факт',
    values: ({ facts }) => versionsById(facts, ({ statement }) => statement),
    isShownOn: ({ facts }, id) => facts.includes(id),
  },
  {
    name: 'срок',
    values: ({ periods }) => versionsById(periods, ({ text }) => text),
    isShownOn: ({ periods }, id) => periods.includes(id),
  },
  {
    name: 'канал',
    values: ({ channels }) => new Map(channels.map((channel) => [channel.id, channelText(channel)])),
    isShownOn: ({ channels }, id) => channels.includes(id),
  },
];

/** Facts, periods and channels that are others now, each with all pages that show it, as a list. */
export function valueLines(before: ReviewedBuild, after: ReviewedBuild): readonly string[] {
  return REGISTRIES.flatMap((registry) =>
    listed(changedValues(registry, before, after), VALUES, ({ id, was, is }) => {
      const pages = shownOn(registry, id, is === undefined ? before : after);
      const name = `${registry.name} ${wordText(id)}, ${pagesText(pages)}`;
      if (was === undefined) return [`- Новый ${name}`, wholeLine(is ?? '')];
      if (is === undefined) return [`- Удалён ${name}`, wholeLine(was)];
      return [`- Изменён ${name}`, ...changeLines(was, is)];
    }),
  );
}

/** Pages that show a fact, a period or a channel that is another now. */
export function pagesOfValues(before: ReviewedBuild, after: ReviewedBuild): readonly ComparedPage[] {
  return REGISTRIES.flatMap((registry) =>
    changedValues(registry, before, after).flatMap(({ id }) => shownOn(registry, id, after)),
  );
}

function changedValues({ values }: Registry, before: ReviewedBuild, after: ReviewedBuild) {
  return beforeAndAfter(values(before), values(after)).filter(({ was, is }) => was !== is);
}

function shownOn({ isShownOn }: Registry, id: string, build: ReviewedBuild): readonly ComparedPage[] {
  return comparedPages(build).filter((page) => isShownOn(page, id));
}

/** What all versions of each value say, those that have days with these. */
function versionsById<T extends ValidDays & { readonly id: string }>(
  versions: readonly T[],
  textOf: (version: T) => string,
): ReadonlyMap<string, string> {
  const inWords = (version: T) => {
    const { validFrom, validTo } = version;
    const from = validFrom === null ? [] : [`с ${formatDate(validFrom)}`];
    const to = validTo === null ? [] : [`по ${formatDate(validTo)}`];
    return [textOf(version), ...from, ...to].join(' ');
  };
  return new Map(
    [...Map.groupBy(versions, ({ id }) => id)].map(([id, all]) => [id, all.map(inWords).join('; ')]),
  );
}

function channelText({ title, steps, contact, hours, timeZone }: ReviewedChannel): string {
  const times = hours.map(({ days, open, close }) => `${days} ${open}–${close}`).join(', ');
  return [title, contact ?? steps.join(' → '), `${times} (${timeZone})`].join('; ');
}
