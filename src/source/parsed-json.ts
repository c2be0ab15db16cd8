/** What a file of our own memory holds; `undefined` of one that was being written when the process was stopped. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
