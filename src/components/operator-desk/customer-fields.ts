import type { ReplyOptions } from '../../domain/reply/compose-reply.ts';
import { fieldOf } from './part-of.ts';

/** What is said of the customer beside the box: their name and order, and how they are answered. */
export class CustomerFields {
  readonly #fields: HTMLElement;
  /** The order that the message named, as the field was filled with it. */
  #heardOrder = '';

  constructor(fields: HTMLElement) {
    this.#fields = fields;
  }

  /** How the reply is composed by what stands here. */
  read(): Pick<ReplyOptions, 'form' | 'tone' | 'again' | 'values'> {
    return {
      form: fieldOf(this.#fields, 'letter').checked ? 'letter' : 'chat',
      tone: fieldOf(this.#fields, 'warm').checked ? 'warm' : 'short',
      again: fieldOf(this.#fields, 'again').checked,
      values: { name: fieldOf(this.#fields, 'name').value, order: fieldOf(this.#fields, 'order').value },
    };
  }

  /** Fills in the order that the message names, unless the operator wrote another. */
  hearOrder(told: string): void {
    const order = fieldOf(this.#fields, 'order');
    if (order.value === this.#heardOrder) order.value = told;
    this.#heardOrder = told;
  }

  /** Another customer's turn. */
  forget(): void {
    for (const input of this.#fields.querySelectorAll('input')) {
      input.value = input.type === 'checkbox' ? input.value : '';
      input.checked = false;
    }
    this.#heardOrder = '';
  }
}
