// Apart from what reads and writes them: every outcome asks whether its tab holds a story.

/** Under what a tab keeps the words of a story, without secrets. */
export const STORY_KEY = 'help:story';

/** Under what it keeps the values that were heard in them, and what of these forms were filled with. */
export const HEARD_KEY = 'help:heard';
