import { inTime } from './in-time.ts';

/** The parsed JSON at an address; rejects what does not come or is none. What it holds is for the caller to check. */
export function loadJson(url: string): Promise<unknown> {
  return inTime(load(url));
}

async function load(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} at ${url}`);
  return response.json();
}
