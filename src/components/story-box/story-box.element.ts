import { tabStorage } from '../../browser/storage.ts';
import { STORY_KEY } from '../../domain/settings/story-keys.ts';
import type { StoryTeller } from './story-teller.ts';

/**
 * `<story-box>`: a box for what has happened, which shows where that leads. Its code and data are loaded once the reader
 * turns to it, or left words in it; where they do not come, it says so.
 */
export class StoryBoxElement extends HTMLElement {
  connectedCallback(): void {
    let teller: StoryTeller | undefined;
    const turn = async (event?: Event) => {
      const failure = this.querySelector('[data-failure]');
      try {
        const code = await import('./story-teller.ts');
        const isAnswered = await (teller ??= new code.StoryTeller(this)).take(event);
        // Who presses «again» turns to its button first: it must not go from under the press.
        if (isAnswered) failure?.setAttribute('hidden', '');
      } catch {
        failure?.removeAttribute('hidden');
      }
    };
    for (const type of ['focusin', 'click', 'keydown'])
      this.addEventListener(type, (event) => void turn(event));
    if (tabStorage.read(STORY_KEY) !== '') void turn();
  }
}

customElements.define('story-box', StoryBoxElement);
