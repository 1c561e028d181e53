import type { Content } from 'pdfmake/interfaces';
import type { Align, Line, Run } from '#shared/text/papers/paper.ts';

const alignments = { left: 'left', centre: 'center', right: 'right', both: 'justify' } as const;

export const alignmentOf = (align: Align = 'left') => alignments[align];

const runOf = (run: Run) =>
  typeof run === 'string'
    ? { text: run }
    : {
        text: run.text,
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(run.underline === true ? { decoration: 'underline' as const } : {}),
      };

const isMany = (line: Line): line is readonly Run[] => Array.isArray(line);

/** A line as pdfmake's text: always whole objects, never a string that it might read as anything else. */
export const runsOf = (line: Line) => (isMany(line) ? line.map(runOf) : [runOf(line)]);

export const textOf = (line: Line, style: object = {}): Content => ({ text: runsOf(line), ...style });

export const isEmpty = (line: Line): boolean =>
  (isMany(line) ? line : [line]).every(run => (typeof run === 'string' ? run : run.text) === '');
