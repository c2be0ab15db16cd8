/**
 * The text with everything that means something in HTML written out, for content and attribute values alike.
 * @example escapeHtml('«<b>» & "x"') → '«&lt;b&gt;» &amp; &quot;x&quot;'
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
