import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { openRender } from '#shared/adapters/papers/render.ts';
import { outputFormats } from '#shared/domain/output/formats.ts';
import { type PaperName, papers, samplePaper } from '#shared/text/papers/index.ts';

const fontsFolder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/package.json')));
const face = (name: string) => readFileSync(join(fontsFolder, name, `Tinos_${name}.ttf`));

let opened: ReturnType<typeof openRender> | undefined;
/** The renderers that a function has, opened when the first paper is looked at. */
const render = () => {
  opened ??= openRender({
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  });
  return opened;
};

const isPaperName = (name: unknown): name is PaperName =>
  typeof name === 'string' && Object.hasOwn(papers, name);
export const paperNameSchema = z.custom<PaperName>(isPaperName, 'no such paper');
export const paperNames: readonly PaperName[] = Object.keys(papers).filter(isPaperName);

const orderSchema = z.object({ paper: paperNameSchema, format: z.enum(['pdf', 'docx']) });

/** A paper made from its sample; `query` names the paper and one of its formats. */
export const samplePaperFile = async (query: URLSearchParams) => {
  const { paper, format } = orderSchema.parse(Object.fromEntries(query));
  const formats: readonly string[] = papers[paper].formats;
  if (!formats.includes(format)) throw new Error('it is not made in this format');
  return {
    mime: outputFormats[format].mime,
    fileName: `${paper}.${format}`,
    bytes: await render().paper(samplePaper(paper), format, { id: `mau-${paper}`, at: sampleInstant }),
  };
};

/** The same at every look, so that the bytes of a paper change with its template alone. */
const sampleInstant = Date.parse('2026-03-02T05:00:00.000Z');
