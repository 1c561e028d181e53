/** One execution per round and attempt: the name makes a second start of the same attempt harmless. */
export const executionName = (roundId: string, attempt: number): string => `round-${roundId}-${attempt}`;
