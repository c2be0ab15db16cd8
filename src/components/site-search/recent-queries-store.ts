import { readSetting } from '../../browser/read-setting.ts';
import { deviceStorage } from '../../browser/storage.ts';
import {
  addRecentQuery,
  parseRecentQueries,
  RECENT_QUERIES_KEY,
} from '../../domain/search/recent-queries.ts';
import { formatKeptList } from '../../domain/memory/kept-list.ts';

/** The queries kept on this device, the last first; none unless the reader switched them on. */
export function readRecentQueries(): readonly string[] {
  return isOn() ? parseRecentQueries(deviceStorage.read(RECENT_QUERIES_KEY)) : [];
}

/** Keeps the query on this device if the reader switched that on and there is room. */
export function keepRecentQuery(query: string): void {
  if (!isOn()) return;
  const queries = addRecentQuery(readRecentQueries(), query);
  deviceStorage.write(RECENT_QUERIES_KEY, formatKeptList(queries));
}

function isOn(): boolean {
  return readSetting('recent') !== '';
}
