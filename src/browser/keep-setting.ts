import { RECENT_QUERIES_KEY } from '../domain/search/recent-queries.ts';
import { DESK_KEYS } from '../domain/memory/desk-memory.ts';
import { knownValue, SETTINGS, type SettingName } from '../domain/settings/settings.ts';
import { deviceStorage } from './storage.ts';

/** What is kept only as long as a setting is on. */
const KEPT_WITH: Readonly<Partial<Record<SettingName, readonly string[]>>> = {
  recent: [RECENT_QUERIES_KEY],
  desk: Object.values(DESK_KEYS),
};

/** Keeps what the reader chose, with `''` that it is off and nothing of what it kept; whether it is so now. */
export function keepSetting(name: SettingName, chosen: string): boolean {
  const value = knownValue(name, chosen);
  if (value === '') for (const key of KEPT_WITH[name] ?? []) deviceStorage.write(key, '');
  return deviceStorage.write(SETTINGS[name].key, value);
}
