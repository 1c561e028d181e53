/** Compressed sizes in bytes; a kilobyte is 1000 of them. */
export type Limits = { readonly js: number; readonly css: number };

const kilobyte = 1000;
const phone: Limits = { js: 60 * kilobyte, css: 15 * kilobyte };
const desk: Limits = { js: 120 * kilobyte, css: 15 * kilobyte };

/** What somebody may have to download before a face of the site stands: phones on bad lines, and desks. */
export const faceLimits = {
  public: phone,
  producer: phone,
  jury: phone,
  office: desk,
  council: desk,
} as const satisfies Record<string, Limits>;

/** All that a first visit takes: the page, scripts, styles, sentences, settings and pictures. */
export const firstViewLimit = 150 * kilobyte;
