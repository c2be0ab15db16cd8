const MEGABYTES = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const SMALLEST_MEGABYTES = 0.1;

/** What stands in pages for the sizes of a copy until all its files are made. */
export const SIZE_MARKS = { core: '{размер-главного}', whole: '{размер-сайта}' } as const;

/** What a file takes on its way and on the device. */
export interface CopySize {
  readonly bytes: number;
  readonly sentBytes: number;
}

/**
 * How much a reader loads and keeps.
 * @example describeSizes([{ bytes: 7_900_000, sentBytes: 1_430_000 }]) → 'Скачается 1,4 МБ, на устройстве займёт 7,9 МБ.'
 */
export function describeSizes(files: readonly CopySize[]): string {
  const total = (size: (file: CopySize) => number) =>
    formatSize(files.reduce((sum, file) => sum + size(file), 0));
  return `Скачается ${total(({ sentBytes }) => sentBytes)}, на устройстве займёт ${total(({ bytes }) => bytes)}.`;
}

function formatSize(bytes: number): string {
  return `${MEGABYTES.format(Math.max(bytes / 1e6, SMALLEST_MEGABYTES))} МБ`;
}
