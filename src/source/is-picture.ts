/** What articles may show; AVIF goes by two names. */
const SHOWN: ReadonlySet<string | undefined> = new Set(['png', 'jpeg', 'webp', 'svg', 'avif', 'heif']);

/** Whether the file is a picture that articles may show, whatever its name ends in: phones and messengers rename what they send. */
export async function isPicture(bytes: Uint8Array): Promise<boolean> {
  // Few contents have pictures, and its start takes a while.
  const { default: sharp } = await import('sharp');
  try {
    const { format, compression } = await sharp(bytes).metadata();
    return SHOWN.has(format) && compression !== 'hevc';
  } catch {
    return false;
  }
}
