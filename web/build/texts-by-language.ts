import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import * as z from 'zod';

const prefix = 'virtual:texts/';
const textsSchema = z.record(z.string(), z.object({ vi: z.string(), en: z.string() }));
const nameSchema = z.tuple([z.string().regex(/^[a-z]+$/), z.enum(['vi', 'en'])]);

/**
 * `virtual:texts/<face>/<language>`: the sentences of a face in one language, so that a reader downloads no other. They are
 * kept side by side in `shared/text/web/<face>/index.ts`, exported as `<face>Texts`.
 */
export const textsByLanguage = (root: string): Plugin => ({
  name: 'texts-by-language',
  resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${prefix}`)) return;
    const [face, language] = nameSchema.parse(id.slice(prefix.length + 1).split('/'));
    const module = await import(pathToFileURL(join(root, `shared/text/web/${face}/index.ts`)).href);
    const texts = textsSchema.parse(module[`${face}Texts`]);
    const sentences = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(sentences))});`;
  },
});
