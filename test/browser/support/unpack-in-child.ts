import chromium from '@sparticuz/chromium';

/**
 * Unpacks the browser into this process's temporary folder. In a process of its own, because the package looks at the
 * environment (for the libraries) and at the temporary folder (for the place) of whoever imports it.
 */
await chromium.executablePath();
