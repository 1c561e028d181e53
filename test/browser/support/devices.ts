import type { BrowserContextOptions } from 'playwright-core';

/** What people hold in their hands: a cheap phone, an office screen, and the narrowest page that must still work. */
export const devices = {
  phone: { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
  /** WCAG 2.2, 1.4.10: no sideways scroll at 320 CSS pixels. */
  narrow: { viewport: { width: 320, height: 640 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof devices;

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
