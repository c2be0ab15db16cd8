import { readSetting } from '../../browser/read-setting.ts';
import { keepAnswer } from '../your-answers/kept-answers.ts';
import { prefetch } from './prefetch.ts';

/**
 * `<answer-list question="…">`: the answers of a question, which are links. Keeps the chosen one for «Ваши ответы»,
 * prefetches the page that the reader turns to, and obeys number keys if the reader has switched them on.
 */
export class AnswerListElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const question = this.getAttribute('question') ?? '';
    const keep = ({ dataset }: HTMLElement) => keepAnswer({ question, answer: dataset['answer'] ?? '' });
    const acts = [
      ['click', keep],
      ['pointerover', prefetch],
      ['focusin', prefetch],
    ] as const;
    for (const [type, act] of acts) {
      this.addEventListener(
        type,
        ({ target }) => {
          const link = target instanceof Element ? target.closest('a') : null;
          if (link !== null) act(link);
        },
        { signal },
      );
    }
    if (readSetting('keys') !== '') void this.#obeyKeys(signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #obeyKeys(signal: AbortSignal): Promise<void> {
    const { obeyNumberKeys } = await import('../../browser/single-keys.ts');
    obeyNumberKeys([...this.querySelectorAll('a')], signal);
  }
}

customElements.define('answer-list', AnswerListElement);
