/** The page of the content's health. */
export const HEALTH = 'Здоровье базы';
export const HEALTH_LEAD = 'Что пора проверить, что трудно читать и что плохо находится.';
/** Stands there until the site is built: what it weighs and finds is known only then. */
export const HEALTH_NEEDS_BUILD = 'Посчитано будет, когда сайт соберут: npm run build.';
