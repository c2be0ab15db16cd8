import { knownValue, SETTINGS, type SettingName } from '../domain/settings/settings.ts';
import { deviceStorage } from './storage.ts';

/** What the reader has chosen on this device; `''` if nothing. */
export function readSetting(name: SettingName): string {
  return knownValue(name, deviceStorage.read(SETTINGS[name].key));
}
