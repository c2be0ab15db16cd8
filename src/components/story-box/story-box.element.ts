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
      let isFailed = false;
      try {
        const code = await import('./story-teller.ts');
        await (teller ??= new code.StoryTeller(this)).take(event);
      } catch {
        isFailed = true;
      }
      this.querySelector('[data-failure]')?.toggleAttribute('hidden', !isFailed);
    };
    for (const type of ['focusin', 'click', 'keydown'])
      this.addEventListener(type, (event) => void turn(event));
    if (tabStorage.read(STORY_KEY) !== '') void turn();
  }
}

customElements.define('story-box', StoryBoxElement);
