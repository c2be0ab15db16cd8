/** A page of the site with those who keep it, as reports for editors name it. */
export interface KeptPage {
  /** Address from the root of the site. */
  readonly address: string;
  readonly title: string;
  readonly file: string;
  readonly owner: string;
  /** Last day on which it needs no new check, `2027-05-20`. */
  readonly checkBy: string;
  /** The fact that changes then, if that is why. */
  readonly fact?: string | undefined;
}
