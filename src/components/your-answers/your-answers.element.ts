import { tabStorage } from '../../browser/storage.ts';
import { ANSWERS_PARAMETER } from '../../domain/permalink/walk-address.ts';
import { WALK_KEY } from '../../domain/settings/walk-key.ts';

/**
 * `<your-answers node="…">`: shows the answers that led a visitor to this question or outcome. Loads nothing unless
 * this tab has answers or the address brings some; if the load fails, the page stays as it is for everybody.
 */
export class YourAnswersElement extends HTMLElement {
  connectedCallback(): void {
    if (hasAnswers()) void show(this);
  }
}

async function show(host: HTMLElement): Promise<void> {
  try {
    const code = await import('./start-answers.ts');
    await code.startAnswers(host);
  } catch {
    // The page says what is true of everybody.
  }
}

function hasAnswers(): boolean {
  return location.search.includes(ANSWERS_PARAMETER) || tabStorage.read(WALK_KEY) !== '';
}

customElements.define('your-answers', YourAnswersElement);
