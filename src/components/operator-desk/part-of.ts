/** A part of the desk; there is no desk without it. */
export function partOf(host: HTMLElement, selector: string): HTMLElement {
  const part = host.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`no ${selector} at the desk`);
  return part;
}

/** A field of the desk by its name. */
export function fieldOf(host: HTMLElement, name: string): HTMLInputElement {
  return partOf(host, `input[name=${name}]`) as HTMLInputElement;
}
