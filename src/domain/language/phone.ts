/** A number of a phone with its country, however it is grouped, as a source of expressions. */
export const PHONE = String.raw`(?:\+ ?\d|[78])[ (-]{0,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d\d[ -]?\d\d`;
