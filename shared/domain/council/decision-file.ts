/** Largest signed decision: 20 MB. */
export const maxDecisionBytes = 20 * 1024 * 1024;
