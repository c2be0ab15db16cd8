import { basename, dirname, join } from 'node:path/posix';
import { composeTemplate } from '../authoring/compose-template.ts';
import { NEW_KINDS, type NewKind } from '../authoring/new-kinds.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Content } from '../schemas/content.ts';
import { environment, siteContent } from './content.ts';
import type { PageLink } from './page.ts';
import { editorOf, fileOf, isSampleRepository } from './repository.ts';
import { sectionsInOrder } from './sections.ts';

/** What the page for editors prints. */
export interface EditorsPage {
  readonly isSample: boolean;
  /** Opens the file of a collection that is one file. */
  readonly edit: (name: CollectionName) => string;
  /** Opens a file for reading, from the root of the repository. */
  readonly read: (file: string) => string;
  readonly additions: readonly Addition[];
}

/** Something that may be added, with the links that begin a file for it. */
export interface Addition {
  readonly action: string;
  /** One for each section where files stand in sections. */
  readonly bySection: readonly PageLink[];
  readonly href: string;
  /** What the link begins the file with. */
  readonly path: string;
  readonly text: string;
}

/** Links to the repository's editor for everything that is added or changed. */
export async function editorsPage(): Promise<EditorsPage> {
  const content = await siteContent();
  const { edit, read } = editorOf(content);
  return {
    isSample: isSampleRepository(content),
    edit: (name) => edit(fileOf(name)),
    read,
    additions: Object.values(NEW_KINDS)
      .filter(({ lineOf }) => lineOf === undefined)
      .map((kind) => additionOf(content, kind)),
  };
}

function additionOf(content: Content, kind: NewKind): Addition {
  const sections = sectionsInOrder(content);
  const begin = (section?: string) => {
    const template = composeTemplate(kind, content, environment.today, section);
    const path = join(environment.contentFolder, template.path);
    const { text } = template;
    return { href: editorOf(content).create(dirname(path), basename(path), text), path, text };
  };
  const isInSection = kind.collection === 'articles';
  return {
    action: kind.action,
    ...begin(isInSection ? sections[0]?.id : undefined),
    bySection: isInSection ? sections.map(({ id, title }) => ({ href: begin(id).href, text: title })) : [],
  };
}
