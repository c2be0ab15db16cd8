/** A number of a phone with its country, however it is grouped; codes of towns in brackets may be longer. */
export const PHONE = String.raw`(?:\+ ?\d|[78])(?:[ (-]{0,2}\d{3}[ )-]{0,2}\d{3}| ?\(\d{4}\) ?\d\d| ?\(\d{5}\) ?\d)[ -]?\d\d[ -]?\d\d`;
