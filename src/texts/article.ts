/** What an article's page says around its text. */
export const INSTEAD = 'Что сделать вместо этого';
export const SHOULD_I_WRITE = 'Надо ли писать в поддержку';
/** What writing is good for where the thing itself can't be had. */
export const WRITE_IF = 'Пишите, если ';
export const RELATED = 'Вам может пригодиться';
/** Stands above an article that only its editors see. */
export const DRAFT = 'Черновик: на сайте этой статьи нет';
