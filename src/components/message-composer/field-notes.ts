import { isSecret, type Finding } from '../../domain/message/check-message.ts';
import type { MessageRules } from '../../domain/message/message-rules.ts';
import { adviceText, lengthText, SECRET } from '../../texts/message.ts';
import { controlsIn, labelOf, type Control } from './form-fields.ts';

/** From this part of the channel's limit on the length is shown. */
const NEARLY_FULL = 0.8;

type Advice = MessageRules['advice'];

/**
 * Writes what was found beside the fields and, for the whole message, under it; a blank field needs no note.
 * Returns what is said anew. A word that is still being written is left alone.
 */
export function showNotes(
  root: HTMLElement,
  findings: readonly Finding[],
  advice: Advice | undefined,
  written?: Control,
): readonly string[] {
  const said = controlsIn(root).flatMap((control) => {
    const own = findings.filter(({ field }) => field === control.name);
    const text = textOf(own, advice);
    const isFirstWord = control === written && !/\s/.test(control.value.trim());
    const note = noteOf(control);
    if (text === note.textContent || (isFirstWord && note.textContent === '')) return [];
    note.textContent = text;
    note.hidden = text === '';
    if (own.some(isFault)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    return text === '' ? [] : [`${labelOf(control)}: ${text}`];
  });
  return [
    ...said,
    ...showWhole(
      root,
      textOf(
        findings.filter(({ field }) => field === undefined),
        advice,
      ),
    ),
  ];
}

/** Shows how long the message is, once it comes near the channel's limit. */
export function showLength(root: HTMLElement, length: number, limit: number | undefined): void {
  const shown = root.querySelector('[data-length]');
  const isNear = limit !== undefined && length > limit * NEARLY_FULL;
  if (shown !== null) shown.textContent = isNear ? lengthText(length, limit) : '';
}

/** Whether the value cannot stay as it is; the rest is advice. */
function isFault(finding: Finding): boolean {
  return isSecret(finding) || ['orderNumber', 'futureDate', 'tooLong'].includes(finding.kind);
}

function showWhole(root: HTMLElement, text: string): readonly string[] {
  const note = root.querySelector<HTMLElement>('[data-whole]');
  if (note === null || text === note.textContent) return [];
  note.textContent = text;
  note.hidden = text === '';
  return text === '' ? [] : [text];
}

function textOf(findings: readonly Finding[], advice: Advice | undefined): string {
  return findings
    .flatMap((finding) => {
      const { kind } = finding;
      if (kind === 'blank') return [];
      const text = advice?.[kind] ?? (isSecret(finding) ? SECRET : undefined);
      return text === undefined ? [] : [adviceText(text, finding)];
    })
    .join(' ');
}

/** The note of a field; the field names it as its description from the first note on. */
function noteOf(control: Control): HTMLElement {
  const id = `note-${control.name}`;
  const known = control.parentElement?.querySelector<HTMLElement>(`#${id}`);
  if (known != null) return known;
  const note = document.createElement('p');
  note.id = id;
  note.className = 'advice';
  note.hidden = true;
  control.parentElement?.append(note);
  const described = [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', described);
  return note;
}
