import { createElement } from '../../browser/create-element.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';
import type { MessageForm } from '../../domain/message/message-form.ts';
import { copiedTo, COPY_REFUSED, LETTER_OPENED, letterSubject, SHARE_FAILED } from '../../texts/message.ts';
import type { FormView } from './form-view.ts';

/** Hands a message on; returns what to say of it. */
type HandOn = () => Promise<string> | string;

/** The ways to hand a message on, by what their buttons are called. */
export function waysOn(form: MessageForm, view: FormView): Readonly<Record<string, HandOn>> {
  let copies = 0;
  return {
    copy: async () => {
      if (!(await copyOrSelect(view))) return COPY_REFUSED;
      copies += 1;
      return copiedTo(form.channel?.kind, copies % 2 === 0);
    },
    letter: () => openLetter(form, view),
    print: () => {
      window.print();
      return '';
    },
    share: () => share(view.text),
  };
}

/** Whether the message was copied; else it is selected, so that the reader can copy it by hand. */
async function copyOrSelect({ text, letter }: FormView): Promise<boolean> {
  if (await writeToClipboard(text)) return true;
  if (letter !== null) getSelection()?.selectAllChildren(letter);
  return false;
}

/** Hands the text to another app of the device. */
async function share(text: string): Promise<string> {
  try {
    await navigator.share({ text });
    return '';
  } catch (error) {
    // The reader may change their mind.
    return error instanceof DOMException && error.name === 'AbortError' ? '' : SHARE_FAILED;
  }
}

/** Opens a letter in the reader's mail program; its address exists only for this moment. */
function openLetter({ number, fields, channel }: MessageForm, { filling, text }: FormView): string {
  const order = fields.find(({ type }) => type === 'orderNumber')?.name ?? '';
  const subject = letterSubject(number, filling.values.get(order)?.trim() ?? '');
  const link = createElement('a', '');
  const body = encodeURIComponent(text.replace(/\n/g, '\r\n'));
  link.href = `mailto:${channel?.email ?? ''}?subject=${encodeURIComponent(subject)}&body=${body}`;
  link.click();
  return LETTER_OPENED;
}
