import { handOverQuery } from '../../browser/hand-over-query.ts';
import { withQuery } from '../../domain/permalink/query-address.ts';

/** Opens the results of what is written in a search form, without sending it to the host. */
export function openResults(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const query = input?.value.trim() ?? '';
  handOverQuery(query);
  // Suggestions that come late do not open over the results.
  input?.blur();
  location.href = withQuery(form.action, { query });
}
