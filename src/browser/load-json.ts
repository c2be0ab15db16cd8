import { inTime } from './in-time.ts';

/** The parsed JSON at an address; rejects what does not come, is none, or has another shape: hosts send pages instead. */
export function loadJson<Value>(url: string, isShape: (value: unknown) => value is Value): Promise<Value> {
  return inTime(load(url, isShape));
}

async function load<Value>(url: string, isShape: (value: unknown) => value is Value): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} at ${url}`);
  const value: unknown = await response.json();
  if (!isShape(value)) throw new Error(`another shape at ${url}`);
  return value;
}
