/** A component that authors may use in a body. */
export interface BodyComponent {
  /** The one attribute it needs, if any. */
  readonly attribute?: 'id' | 'number';
  /** Whether it stands among the words of a paragraph or as a block of its own. */
  readonly place: 'text' | 'block';
  /** What stands inside: nothing, any blocks, or one numbered list; never another of its name. */
  readonly holds: 'nothing' | 'blocks' | 'numbered list';
}

/** The closed set of components, for checks, pages and Markdown; `components/mdx/` draws one file a name. */
const BODY_COMPONENTS = {
  Period: { attribute: 'id', place: 'text', holds: 'nothing' },
  Channel: { attribute: 'id', place: 'text', holds: 'nothing' },
  Steps: { place: 'block', holds: 'numbered list' },
  Note: { place: 'block', holds: 'blocks' },
  Message: { attribute: 'id', place: 'block', holds: 'nothing' },
  Article: { attribute: 'number', place: 'text', holds: 'nothing' },
} as const satisfies Readonly<Record<string, BodyComponent>>;

/** Name of a component of the closed set. */
export type BodyComponentName = keyof typeof BODY_COMPONENTS;

/** The names of the closed set. */
export const BODY_COMPONENT_NAMES = Object.keys(BODY_COMPONENTS) as readonly BodyComponentName[];

/** Whether the name is of the closed set. */
export function isBodyComponentName(name: string | null): name is BodyComponentName {
  return BODY_COMPONENT_NAMES.some((known) => known === name);
}

/** The component of a name; `undefined` outside the closed set. */
export function bodyComponent(name: string | null): BodyComponent | undefined {
  return isBodyComponentName(name) ? BODY_COMPONENTS[name] : undefined;
}
