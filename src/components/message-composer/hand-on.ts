import { createLink } from '../../browser/create-element.ts';
import type { WriteText } from '../../browser/write-to-clipboard.ts';
import { letterLink } from '../../domain/message/letter-link.ts';
import type { MessageForm } from '../../domain/message/message-form.ts';
import {
  copiedTo,
  COPY_REFUSED,
  LETTER_ALONE,
  LETTER_OPENED,
  letterSubject,
  PASTE_COPIED,
  SHARE_FAILED,
} from '../../texts/message.ts';
import type { FormView } from './form-view.ts';

/** Hands a message on, by the clipboard with `write`; returns what to say of it. */
type HandOn = (write: WriteText) => Promise<string> | string;

/** The ways to hand a message on, by what their buttons are called. */
export function waysOn(form: MessageForm, view: FormView): Readonly<Record<string, HandOn>> {
  let copies = 0;
  return {
    copy: async (write) => {
      if (!(await copyOrSelect(view, write))) return COPY_REFUSED;
      copies += 1;
      return copiedTo(form.channel?.kind, copies % 2 === 0);
    },
    letter: (write) => openLetter(form, view, write),
    print: () => {
      window.print();
      return '';
    },
    share: () => share(view.text),
  };
}

/** Whether the message was copied; else it is selected, so that the reader can copy it by hand. */
async function copyOrSelect({ text, letter }: FormView, write: WriteText): Promise<boolean> {
  if (await write(text)) return true;
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

/**
 * Copies the message and opens a letter in the reader's mail program, with the message in it if its link may be so long;
 * the link exists only for this moment.
 */
async function openLetter(
  { number, fields, channel }: MessageForm,
  view: FormView,
  write: WriteText,
): Promise<string> {
  const isCopied = await copyOrSelect(view, write);
  const order = fields.find(({ type }) => type === 'orderNumber')?.name ?? '';
  const subject = letterSubject(number, view.filling.values.get(order)?.trim() ?? '');
  const rest = isCopied ? PASTE_COPIED : '';
  const href = letterLink(channel?.email ?? '', [
    { subject, body: view.text },
    { subject, body: rest },
    { subject: letterSubject(number, ''), body: rest },
  ]);
  createLink(href).click();
  return isCopied ? LETTER_OPENED : LETTER_ALONE;
}
