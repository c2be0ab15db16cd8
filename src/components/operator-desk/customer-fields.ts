import type { ReplyOptions } from '../../domain/reply/compose-reply.ts';

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
      form: this.#field('letter').checked ? 'letter' : 'chat',
      tone: this.#field('warm').checked ? 'warm' : 'short',
      again: this.#field('again').checked,
      values: { name: this.#field('name').value, order: this.#field('order').value },
    };
  }

  /** Fills in the order that the message names, unless the operator wrote another. */
  hearOrder(told: string): void {
    const order = this.#field('order');
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

  #field(name: string): HTMLInputElement {
    const field = this.#fields.querySelector<HTMLInputElement>(`input[name=${name}]`);
    if (field === null) throw new Error(`no field ${name} at the desk`);
    return field;
  }
}
