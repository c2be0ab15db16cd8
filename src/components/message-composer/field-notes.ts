import { createElement } from '../../browser/create-element.ts';
import { isSecret, type Finding } from '../../domain/message/check-message.ts';
import type { MessageRules } from '../../domain/message/message-rules.ts';
import { adviceText, SECRET } from '../../texts/message.ts';
import type { Control, ShownField } from './form-view.ts';

type Advice = MessageRules['advice'];

/** Notes findings on the page; returns what is said anew. A word that is still being `written` is left alone. */
export type ShowNotes = (
  findings: readonly Finding[],
  advice: Advice | undefined,
  written?: Control,
) => readonly string[];

/** Notes stand beside the fields and, of the whole message, under it; a blank field needs none. */
export function notesIn(root: ParentNode, fields: readonly ShownField[]): ShowNotes {
  const noted = new Map<HTMLElement | null, string>();
  const write = (note: HTMLElement | null, text: string): boolean => {
    if (note === null || text === (noted.get(note) ?? '')) return false;
    noted.set(note, text);
    note.textContent = text;
    note.hidden = text === '';
    return text !== '';
  };
  return (findings, advice, written) => {
    const said = fields.flatMap((field) => {
      const { name, label, control } = field;
      const own = findings.filter((finding) => finding.field === name);
      const note = noteOf(field);
      const isFirstWord = control === written && !/\s/.test(control.value.trim());
      if (isFirstWord && !noted.get(note)) return [];
      if (own.some(isFault)) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      const text = textOf(own, advice);
      return write(note, text) ? [`${label}: ${text}`] : [];
    });
    const whole = textOf(
      findings.filter(({ field }) => field === undefined),
      advice,
    );
    const note = root.querySelector<HTMLElement>('[data-whole]');
    return write(note, whole) ? [...said, whole] : said;
  };
}

/** Whether the value cannot stay as it is; the rest is advice. */
function isFault(finding: Finding): boolean {
  return isSecret(finding) || ['orderNumber', 'futureDate', 'tooLong'].includes(finding.kind);
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
function noteOf({ name, control }: ShownField): HTMLElement {
  const id = `note-${name}`;
  const known = control.parentElement?.querySelector<HTMLElement>(`#${id}`);
  if (known != null) return known;
  const note = createElement('p', 'advice');
  note.id = id;
  note.hidden = true;
  control.parentElement?.append(note);
  const described = [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', described);
  return note;
}
