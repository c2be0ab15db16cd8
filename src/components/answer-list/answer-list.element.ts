import { readSetting } from '../../browser/read-setting.ts';
import { keepAnswer } from '../your-answers/kept-answers.ts';
import { prefetch } from './prefetch.ts';

/**
 * `<answer-list question="…">`: the answers of a question, which are links. Keeps the chosen one for «Ваши ответы»,
 * prefetches the page that the reader turns to, and obeys number keys if the reader has switched them on.
 */
export class AnswerListElement extends HTMLElement {
  connectedCallback(): void {
    const question = this.getAttribute('question') ?? '';
    const keep = ({ dataset }: HTMLElement) => keepAnswer({ question, answer: dataset['answer'] ?? '' });
    const acts = [
      ['click', keep],
      ['pointerover', prefetch],
      ['focusin', prefetch],
    ] as const;
    for (const [type, act] of acts) {
      this.addEventListener(type, ({ target }) => {
        const link = (target as Element).closest('a');
        if (link !== null) act(link);
      });
    }
    if (readSetting('keys') !== '') void obeyKeys(this);
  }
}

async function obeyKeys(list: HTMLElement): Promise<void> {
  const keys = await import('../../browser/single-keys.ts');
  keys.obeyNumberKeys(list);
}

customElements.define('answer-list', AnswerListElement);
