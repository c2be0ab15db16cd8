/** Under what a tab keeps the answers given in it; apart from the settings, since every page of the tree loads it. */
export const WALK_KEY = 'help:walk';
