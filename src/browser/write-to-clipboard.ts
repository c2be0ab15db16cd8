/** Whether the text reached the clipboard; it cannot on pages without https, nor against the reader's settings. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
