/** One structured line: an event name and ids, codes, counts. Never bodies, names or tokens. */
export type Log = (event: string, details?: Readonly<Record<string, unknown>>) => void;
