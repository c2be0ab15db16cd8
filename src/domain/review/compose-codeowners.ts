/** Who answers for pages. */
interface Owner {
  readonly id: string;
  readonly team: string;
  readonly sample?: boolean | undefined;
}

/** A page with the folder it stands in. */
interface OwnedPage {
  readonly folder: string;
  readonly owner: string;
}

const HEADER = `# Кого GitHub зовёт посмотреть правку: у папки с содержанием — команда, которая отвечает за большинство её страниц.
# Файл сделан из content/owners.yaml. Обновить его: npx vitest run src/review/codeowners.test.ts -u
# Пока команды в owners.yaml — примеры (sample: true), звать некого и строк ниже нет.
`;

/**
 * `CODEOWNERS`: of each folder the team of the owner of most of its pages. Folders and not files: GitHub reads the file of
 * the main branch, which knows no new pages.
 */
export function composeCodeowners(owners: readonly Owner[], pages: readonly OwnedPage[]): string {
  const teams = new Map(owners.map(({ id, team, sample }) => [id, sample === true ? undefined : team]));
  const lines = [...Map.groupBy(pages, ({ folder }) => folder)].flatMap(([folder, inside]) => {
    const [most] = [...Map.groupBy(inside, ({ owner }) => owner)].sort(
      ([, some], [, others]) => others.length - some.length,
    );
    const team = most && teams.get(most[0]);
    return team === undefined ? [] : [`/${folder}/ ${team}\n`];
  });
  return HEADER + lines.sort().join('');
}
