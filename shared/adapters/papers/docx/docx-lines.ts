import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Align, Line, Run } from '#shared/text/papers/paper.ts';

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const;

export type Style = {
  readonly align?: Align;
  /** Points. */
  readonly size?: number;
  /** `#` and six hexadecimal digits. */
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

/** Word measures letters in half points, and everything else in twentieths. */
export const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);

const runOf = (run: Run, { size, bold, italic, colour }: Style): TextRun => {
  const { text, ...own } = typeof run === 'string' ? { text: run } : run;
  const whole = { bold, italic, ...own };
  return new TextRun({
    children: text.split('\n').flatMap((part, index) => (index === 0 ? [part] : ['\n', part])),
    ...(whole.bold === true ? { bold: true } : {}),
    ...(whole.italic === true ? { italics: true } : {}),
    ...('underline' in whole && whole.underline === true ? { underline: {} } : {}),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
    ...(colour === undefined ? {} : { color: colour.slice(1) }),
  });
};

const isMany = (line: Line): line is readonly Run[] => Array.isArray(line);

/** A line as a paragraph of its own. */
export const paragraphOf = (
  line: Line,
  style: Style = {},
  more: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph =>
  new Paragraph({
    ...(style.align === undefined ? {} : { alignment: alignments[style.align] }),
    ...more,
    children: (isMany(line) ? line : [line]).map(run => runOf(run, style)),
  });
