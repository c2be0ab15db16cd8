import { createElement } from '../../browser/create-element.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';
import { NOT_LOOKED_YET } from '../../texts/operators.ts';

const NO_REASON = -1;

/** Where the operator says which reason the tracking of the order shows, so that all of them say one thing. */
export class ReasonsCard {
  readonly #card: HTMLElement;
  #link = '';

  constructor(card: HTMLElement) {
    this.#card = card;
  }

  /** Shows the reasons of a page; one that has none hides the card. What was chosen stays while the page does. */
  show(page: ReplyPage | null | undefined): void {
    const reasons = page?.reasons ?? [];
    const link = reasons.length === 0 ? '' : (page?.link ?? '');
    this.#card.hidden = link === '';
    if (link === this.#link) return;
    this.#link = link;
    const shown = [NOT_LOOKED_YET, ...reasons.map(({ shows }) => shows)];
    this.#card
      .querySelector('[data-choices]')
      ?.replaceChildren(...shown.map((text, at) => choiceNode(text, at + NO_REASON)));
    this.forget();
  }

  /** Which reason was chosen, by its place, and whether the customer was told another one. */
  chosen(): { readonly at: number; readonly corrects: boolean } {
    const checked = [...this.#card.querySelectorAll('input')].filter((input) => input.checked);
    return {
      at: Number(checked.find(({ type }) => type === 'radio')?.value ?? NO_REASON),
      corrects: checked.some(({ type }) => type === 'checkbox'),
    };
  }

  /** Another customer's turn. */
  forget(): void {
    for (const input of this.#card.querySelectorAll('input'))
      input.checked = input.value === String(NO_REASON);
  }
}

function choiceNode(text: string, value: number): HTMLElement {
  const radio = createElement('input', '');
  radio.type = 'radio';
  radio.name = 'reason';
  radio.value = String(value);
  return createElement('label', 'choice', radio, ` ${text}`);
}
