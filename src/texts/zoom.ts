/** Buttons of a drawing that is larger than its window. */
export const ZOOM = { out: 'Мельче', in: 'Крупнее', whole: 'Целиком' } as const;

export const ZOOM_FAILED =
  'Масштаб не загрузился. Проверьте связь и попробуйте ещё раз или обновите страницу.';

/**
 * How large the drawing is shown.
 * @example zoomLevel(0.7) → 'Масштаб 70 %'
 */
export function zoomLevel(scale: number): string {
  return `Масштаб ${String(Math.round(scale * 100))} %`;
}
