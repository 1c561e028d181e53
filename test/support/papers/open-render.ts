import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRender } from '#shared/adapters/papers/render.ts';

const fonts = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/tinos');
const face = (name: string) => readFileSync(join(fonts, name, `Tinos_${name}.ttf`));

/** The renderers of papers and archives, with the fonts from their package. */
export const openTestRender = () =>
  openRender({
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  });
