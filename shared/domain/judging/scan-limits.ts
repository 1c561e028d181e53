/** Kinds of file in which a signed sheet is scanned or photographed. */
export const scanKinds = ['PDF', 'JPEG', 'PNG'] as const;
export const maxScanBytes = 8 * 1024 * 1024;
