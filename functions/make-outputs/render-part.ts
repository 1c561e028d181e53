import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRender } from '#shared/adapters/papers/render.ts';

/** The fonts lie beside the bundle (`infra/build/build-functions.ts`), which is where this runs. */
const face = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fonts', `${name}.ttf`));

/** The renderers of papers and archives. */
export const renderPart = () =>
  openRender({
    normal: face('Tinos_400Regular'),
    bold: face('Tinos_700Bold'),
    italics: face('Tinos_400Regular_Italic'),
    bolditalics: face('Tinos_700Bold_Italic'),
  });
