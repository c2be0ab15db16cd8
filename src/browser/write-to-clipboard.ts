/** Writes a text to the clipboard; whether it is there. */
export type WriteText = (text: string) => Promise<boolean>;

/**
 * Whether the text reached the clipboard; it cannot on pages without https, nor against the reader's settings. A text
 * still on its way may be given too: WebKit lets nobody write who asks only once something was loaded after the press.
 */
export async function writeToClipboard(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text !== 'string') {
      const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
      // Where nobody takes the promise, nobody else would hear that it failed.
      blob.catch(() => undefined);
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      return true;
    }
  } catch {
    // Older browsers promise nothing: what is there in time is copied all the same.
  }
  try {
    await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}

/** A clipboard asked for within the press, to write to once the text is there; `close` it if there will be none. */
export function openClipboard(): { readonly write: WriteText; readonly close: () => void } {
  let give!: (text: string) => void;
  let close!: () => void;
  const writing = writeToClipboard(
    new Promise<string>((resolve, reject) => {
      give = resolve;
      close = reject;
    }),
  );
  return {
    write: (text) => {
      give(text);
      return writing;
    },
    close,
  };
}
