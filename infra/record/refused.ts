/** What the person at the keyboard can mend: told in one line, without a stack. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Runs a command; a refusal ends it with its one line and exit code 1, any other error as it is. */
export const command = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
