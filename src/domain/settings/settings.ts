/** Begins the name of everything the site keeps on a device. */
export const STORAGE_PREFIX = 'help:';

/** What a reader may switch on: its name on the device, and the values it can have. */
export const SETTINGS = {
  theme: { key: 'help:theme', values: ['light', 'dark'] },
  editor: { key: 'help:editor', values: ['yes'] },
  keys: { key: 'help:keys', values: ['yes'] },
  recent: { key: 'help:recent', values: ['yes'] },
  desk: { key: 'help:desk', values: ['yes'] },
} as const;

/** Name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** Whether the text names a setting. */
export function isSettingName(text: string): text is SettingName {
  return text in SETTINGS;
}

/** The setting's value as kept on the device, or `''` if there is none or it is not one the site knows. */
export function knownValue(name: SettingName, stored: string): string {
  return SETTINGS[name].values.find((value) => value === stored) ?? '';
}
