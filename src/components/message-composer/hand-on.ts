import { LETTER_OPENED, letterSubject, SHARE_FAILED } from '../../texts/message.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';

/** Whether the text of a letter was copied; else it is selected, so that the reader can copy it by hand. */
export async function copyLetter(letter: Element): Promise<boolean> {
  if (await writeToClipboard(letter.textContent.trim())) return true;
  getSelection()?.selectAllChildren(letter);
  return false;
}

/** Hands the text to another app of the device; returns what to say. */
export async function shareText(text: string): Promise<string> {
  try {
    await navigator.share({ text });
    return '';
  } catch (error) {
    // The reader may change their mind.
    return error instanceof DOMException && error.name === 'AbortError' ? '' : SHARE_FAILED;
  }
}

/** Opens a letter in the reader's mail program; its address exists only for this moment. */
export function openLetter(email: string, text: string, number: string, order: string): string {
  const link = document.createElement('a');
  const subject = encodeURIComponent(letterSubject(number, order));
  link.href = `mailto:${email}?subject=${subject}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  link.click();
  return LETTER_OPENED;
}
