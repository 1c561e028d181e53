import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Device, devices, type Language } from './devices.ts';
import { type Faults, watchFaults } from './faults.ts';
import { watchRequests } from './settled.ts';
import { type Line, openLine, ruralLine } from './slow-line.ts';
import { openWire } from './wire.ts';

/** One person's browser: a profile of its own (storage, service worker), with one page open. */
export type Visitor = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: Faults;
  /** Opens a path of the product in the page and waits until it has come to rest. */
  readonly open: (path: string, mayBeBusy?: boolean) => Promise<void>;
  /** Waits until the page has its heading, says nowhere that it is busy, and no request is open. */
  readonly settled: () => Promise<void>;
  /** What the device has been told to remember, but for the language. */
  readonly kept: () => Promise<readonly Kept[]>;
  /** To cut and to restore; throws unless the visit asked for a line. */
  readonly line: () => Line;
  readonly close: () => Promise<void>;
};

export type VisitorOptions = {
  /** @default 'phone' */
  readonly device?: Device;
  /** @default 'vi' */
  readonly language?: Language;
  readonly reducedMotion?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The device's clock stands still (its timers run), and no service worker is installed. @default false */
  readonly frozen?: boolean;
  /** `rural`: 400 kbit/s and 400 ms; `good`: as fast as it goes. Without one the line cannot be cut. */
  readonly line?: 'rural' | 'good';
  /** What the device remembers from before: somebody's session. */
  readonly kept?: readonly Kept[];
};

export type Kept = { readonly name: string; readonly value: string };

/** A bound against hanging, not a measure of speed. */
const patience = 30_000;

/** Where the front end keeps the reader's language. */
const languageKey = 'language';

/**
 * Opens a fresh browser profile on the product. `now` (ms) is what the device's clock says: the server's time, which tests
 * move; it runs on from there.
 */
export const openVisitor = async (
  browser: Browser,
  origins: readonly [product: string, objects: string],
  now: number,
  options: VisitorOptions = {},
): Promise<Visitor> => {
  const {
    device = 'phone',
    language = 'vi',
    reducedMotion = true,
    colorScheme = 'light',
    frozen = false,
  } = options;
  const wire = options.line === undefined ? undefined : await openWire();
  const context = await browser.newContext({
    ...devices[device],
    baseURL: origins[0],
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    colorScheme,
    acceptDownloads: true,
    ...(wire === undefined ? {} : { proxy: { server: wire.address, bypass: '<-loopback>' } }),
    serviceWorkers: frozen ? 'block' : 'allow',
    storageState: {
      cookies: [],
      origins: [
        {
          origin: origins[0],
          localStorage: [...(options.kept ?? []), { name: languageKey, value: language }],
        },
      ],
    },
  });
  context.setDefaultTimeout(patience);
  const faults = watchFaults(context, origins);
  await (frozen ? context.clock.setFixedTime(now) : context.clock.install({ time: now }));
  const atRest = watchRequests(context);
  const page = await context.newPage();
  const line =
    wire === undefined
      ? undefined
      : await openLine(context, page, wire, options.line === 'rural' ? ruralLine : null);
  const settled = () => atRest(page);
  return {
    context,
    page,
    faults,
    open: async (path, mayBeBusy) => {
      await page.goto(path);
      await atRest(page, mayBeBusy);
    },
    settled,
    kept: async () => {
      const { origins: known } = await context.storageState();
      return known.flatMap(({ localStorage }) => localStorage.filter(({ name }) => name !== languageKey));
    },
    line: () => {
      if (line === undefined)
        throw new Error("this visitor has no line of its own: visit with line: 'rural'");
      return line;
    },
    close: async () => {
      await context.close();
      await wire?.close();
    },
  };
};
