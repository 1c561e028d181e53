/** The formats in which lists leave: the first is for people, the others for programs. */
export const listFormats = ['xlsx', 'csv', 'json'] as const;
export type ListFormat = (typeof listFormats)[number];
