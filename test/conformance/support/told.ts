/** The name under which the SDK reports a refusal, or `served` where there was none. */
export const told = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'served';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
};
