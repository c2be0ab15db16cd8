import { deviceStorage } from '../../browser/storage.ts';
import { formatDraft, type Draft } from '../../domain/message/draft.ts';
import { parseDraft } from '../../domain/message/parse-draft.ts';
import { DRAFT_DELETED, DRAFT_KEPT, DRAFT_REFUSED, DRAFT_WAITS } from '../../texts/message.ts';

/** Keeps the draft of an outcome's message on this device as long as the reader's box is ticked. */
export class DraftKeeper {
  readonly #box: HTMLInputElement | null;
  readonly #key: string;

  constructor(box: HTMLInputElement | null, key: string) {
    this.#box = box;
    this.#key = key;
  }

  isBox(target: EventTarget | null): boolean {
    return target === this.#box;
  }

  /** Whether the reader wants the draft to be kept. */
  get isWanted(): boolean {
    return this.#box?.checked === true;
  }

  /** The draft that was left here; from now on it is kept again. */
  restore(): Draft | undefined {
    const draft = parseDraft(deviceStorage.read(this.#key));
    if (draft !== undefined) this.#tick(true);
    return draft;
  }

  /** Keeps the draft if the box is ticked; says so if that fails. Drafts with secrets in them wait. */
  keep(draft: Draft, hasSecrets: boolean): string {
    if (!this.isWanted || hasSecrets) return '';
    if (deviceStorage.write(this.#key, formatDraft(draft))) return '';
    this.#tick(false);
    return DRAFT_REFUSED;
  }

  /** Does what the reader has asked for with the box; says what was done. */
  turn(draft: Draft, hasSecrets: boolean): string {
    if (!this.isWanted) {
      deviceStorage.write(this.#key, '');
      return DRAFT_DELETED;
    }
    return this.keep(draft, hasSecrets) || (hasSecrets ? DRAFT_WAITS : DRAFT_KEPT);
  }

  /** Takes the draft away, if there is one. */
  erase(): void {
    deviceStorage.write(this.#key, '');
    this.#tick(false);
  }

  #tick(checked: boolean): void {
    if (this.#box !== null) this.#box.checked = checked;
  }
}
