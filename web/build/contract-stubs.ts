import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import * as z from 'zod';

const contractSchema = z.object({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  version: z.string(),
  signIn: z.string(),
});
const constantSchema = z.union([z.number(), z.string(), z.array(z.string())]);

/**
 * What the browser gets of a contract: where to call and how, nothing of its schemas. Types come from the whole contract; the
 * server parses. Other exports than contracts and plain constants are not there for a page: importing one does not build.
 */
export const contractStubs = (): Plugin => ({
  name: 'contract-stubs',
  enforce: 'pre',
  async load(id) {
    if (!/\/shared\/contracts\/[a-z-]+\/[a-z-]+\.ts$/.test(id)) return;
    const module: Record<string, unknown> = await import(pathToFileURL(id).href);
    return Object.entries(module)
      .flatMap(([name, value]) => {
        const known = contractSchema.safeParse(value).data ?? constantSchema.safeParse(value).data;
        return known === undefined ? [] : [`export const ${name} = ${JSON.stringify(known)};`];
      })
      .join('\n');
  },
});
