/** A file of ours whose bytes are not those that we wrote. Nothing in it is used. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
  constructor(file: string, what: string, cause?: unknown) {
    super(
      `${file} is damaged (${what}): nothing of it was used. Put the data folder's copy back, or bring the installation back ` +
        'from its last export (docs/operations.md, "Copies, and coming back").',
      { cause },
    );
  }
}
