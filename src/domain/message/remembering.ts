/** The same function, but what it made of a text it makes once: long texts say most of their parts more than once. */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Made;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
