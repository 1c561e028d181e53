/** Papers for which a sample layout is shown; the others are filed as they were issued. */
export const layouts = ['D1', 'D3', 'D4'] as const;
export type Layout = (typeof layouts)[number];

export const hasLayout = (type: string): type is Layout => layouts.some(known => known === type);
