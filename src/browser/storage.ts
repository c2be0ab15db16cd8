/** Texts kept under names. The reader may deny storage, and it may be full: each act then does what it can. */
export interface TextStorage {
  /** The text under the name; `''` if there is none. */
  readonly read: (key: string) => string;
  /** Keeps the text, or with `''` deletes what is there; whether it is so now. */
  readonly write: (key: string, text: string) => boolean;
  readonly keys: () => readonly string[];
}

/** Kept in this browser until it is deleted. */
export const deviceStorage = storageOf(() => localStorage);

/** Kept until this tab is closed. */
export const tabStorage = storageOf(() => sessionStorage);

/** Where storage is denied, even to name it throws. */
function storageOf(storage: () => Storage): TextStorage {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((kept) => kept.getItem(key), null) ?? '',
    write: (key, text) =>
      attempt((kept) => {
        if (text === '') kept.removeItem(key);
        else kept.setItem(key, text);
        return true;
      }, text === ''),
    keys: () => attempt(Object.keys, []),
  };
}
