/** A file that must be refused, and why. */
export type HostileCase = {
  /** As the sender named it: the name lies in most cases. */
  readonly name: string;
  /** Completes the sentence "is refused: …". */
  readonly what: string;
  /** Code of the refusal or of the finding. */
  readonly code: string;
  readonly make: () => Buffer | Promise<Buffer>;
};
