/** Where checkpoints are kept: apart from records and trail, each written once and never over another. */
export type Checkpoints = {
  /** The latest, as it was written. */
  latest(): Promise<string | undefined>;
  /** `taken`: another of this number was there first. */
  write(sequence: number, text: string): Promise<'written' | 'taken'>;
};
