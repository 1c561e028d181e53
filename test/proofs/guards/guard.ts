/**
 * One thing that stands between the system and a harm, as it stands in a file, and what stands there once it is taken away.
 * `tests` are those that must then fail; a guard that none of them misses is not proven.
 */
export type Guard = {
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly stands: string;
  readonly instead: string;
  readonly tests: readonly string[];
};
