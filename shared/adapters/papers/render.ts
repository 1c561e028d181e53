import type { Render } from '#shared/application/ports.ts';
import { listWriters } from '../lists/list-formats.ts';
import { writeDocx } from './docx/docx.ts';
import { type Fonts, openPdf } from './pdf/pdf.ts';
import { plainPaper } from './plain-paper.ts';
import { archive } from './zip.ts';

/** The renderers of papers and archives. */
export const openRender = (fonts: Fonts): Render => {
  const pdf = openPdf(fonts);
  const formats = { pdf, docx: writeDocx } as const;
  return {
    paper: async (paper, format, facts) => formats[format](plainPaper(paper), facts),
    list: (list, format) => listWriters[format]({ ...list, language: 'vi' }),
    archive,
  };
};
