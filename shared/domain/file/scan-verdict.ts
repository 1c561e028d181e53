/** A malware scanner's answer. `unavailable` covers every answer that is neither yes nor no: such a file stays locked. */
export type ScanVerdict = 'clean' | 'infected' | 'unavailable';

/** The port of a scanner that looks at bytes in memory. */
export type ScanBytes = (bytes: Uint8Array) => Promise<ScanVerdict>;
