import { type Browser, chromium } from 'playwright-core';
import { browserFiles } from './browser-files.ts';

/** Nothing that looks outside, learns, updates or waits; file system shared memory since containers have little of it. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-pings',
  '--no-zygote',
  '--dns-prefetch-disable',
  // Names other than this computer's lead nowhere, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Debian packages of the libraries that every Debian has and npm does not bring, or that failed to be unpacked. */
const debianPackages: Readonly<Record<string, string>> = {
  'libc.so.6': 'libc6',
  'libm.so.6': 'libc6',
  'libgcc_s.so.1': 'libgcc-s1',
  'libexpat.so.1': 'libexpat1',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
};

const inWords = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(message)?.[1];
  if (library === undefined) return message;
  return `${library} is missing; on Debian it is in the package ${debianPackages[library] ?? '(unknown)'}`;
};

/** A browser that falls over while it starts says nothing of the product: it is started again, this often at most. */
const launches = 3;
const fellOver = (error: unknown): boolean => /signal=SIG(SEGV|ABRT|BUS|ILL|TRAP)/.test(inWords(error));

/** Starts the headless Chromium that npm brought. Fails in words, naming the library that is missing. */
export const launchChromium = async (): Promise<Browser> => {
  const { executable, environment } = await browserFiles();
  for (let launch = 1; ; launch += 1)
    try {
      return await chromium.launch({
        executablePath: executable,
        env: environment,
        args: flags,
        chromiumSandbox: false,
      });
    } catch (error) {
      if (launch === launches || !fellOver(error))
        throw new Error(`The browser of the tests did not start: ${inWords(error)}`, { cause: error });
    }
};
