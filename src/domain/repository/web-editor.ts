/** A repository on GitHub and the branch that is published. */
export interface Repository {
  readonly repository: string;
  readonly branch: string;
}

/** Addresses of the repository's own editor in the browser; files and folders are from the root of the repository. */
export function webEditor({ repository, branch }: Repository) {
  return {
    edit: (file: string) => `${repository}/edit/${branch}/${file}`,
    read: (file: string) => `${repository}/blob/${branch}/${file}`,
    folder: (folder: string) => `${repository}/tree/${branch}/${folder}`,
    /** Begins a new file that holds the text; what asks for more than `LONGEST_ADDRESS_BYTES` is refused there. */
    create: (folder: string, name: string, text: string) => {
      const filled = new URLSearchParams({ filename: name, value: text });
      return `${repository}/new/${branch}/${folder}?${filled.toString()}`;
    },
  };
}

/** GitHub answers nothing longer. */
export const LONGEST_ADDRESS_BYTES = 8000;
