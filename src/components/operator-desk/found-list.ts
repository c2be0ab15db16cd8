import type { RankedResult } from '../../domain/search/rank-results.ts';
import { FOUND_PAGES } from '../../texts/operators.ts';
import { groupNode } from '../site-search/suggestion-nodes.ts';
import { optionNode } from './desk-nodes.ts';

/** Pages below a heading; without one they stand alone. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly RankedResult[];
}

/** The list that the keys of the box move in: its pages, one of them marked. */
export class FoundList {
  readonly #list: HTMLElement;
  readonly #box: HTMLElement;
  #pages: readonly RankedResult[] = [];
  #marked = 0;

  constructor(list: HTMLElement, box: HTMLElement) {
    this.#list = list;
    this.#box = box;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', FOUND_PAGES);
  }

  /** The marked page, if there is any. */
  get page(): RankedResult | undefined {
    return this.#pages[this.#marked];
  }

  /** Shows the pages and marks the first; none hides the list. */
  show(groups: readonly PageGroup[]): void {
    this.#pages = groups.flatMap(({ pages }) => pages);
    this.#list.replaceChildren(
      ...groups.flatMap(({ title, pages }) => {
        const options = pages.map(optionNode);
        return title === '' ? options : [groupNode(title, options)];
      }),
    );
    this.#list.hidden = this.#pages.length === 0;
    this.#options.forEach((option, at) => {
      option.id = `${this.#list.id}-${String(at)}`;
    });
    this.#mark(0);
  }

  /** Marks the page so many lines further, round the ends. */
  move(by: number): void {
    const { length } = this.#pages;
    this.#mark((this.#marked + by + length) % length);
  }

  /** Opens the marked page. */
  open(): void {
    this.#options[this.#marked]?.click();
  }

  /** The page of an option, as a press finds it. */
  pageOf(option: Element): RankedResult | undefined {
    return this.#pages[this.#options.findIndex((each) => each === option)];
  }

  #mark(at: number): void {
    this.#marked = at;
    this.#options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === at));
    });
    const option = this.#options[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) this.#box.removeAttribute('aria-activedescendant');
    else this.#box.setAttribute('aria-activedescendant', option.id);
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }
}
