/**
 * A paper as its template writes it: what it says and in what order, with no word on pages, fonts or file formats. One value
 * becomes a PDF and, where people edit, a DOCX (`shared/adapters/papers`); the layout of Decree 30/2020/NĐ-CP, Annex I
 * (margins, faces, sizes, places of the parts) is the renderers' matter, once for all papers.
 */

/** Words in one style; a plain string stands in the body face. */
export type Run =
  | string
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: boolean;
    };
export type Line = Run | readonly Run[];

export type LineSize = 'small' | 'body' | 'large' | 'larger' | 'display';

export type Align = 'left' | 'centre' | 'right' | 'both';

/** A column of a table: its head, its share of the width (shares are relative to each other), how its cells stand. */
export type Column = { readonly head: string; readonly share: number; readonly align?: Align };

/** A row of a table: a cell a column, or one line across all columns that heads what follows. */
export type Row = readonly Line[] | { readonly across: Line };

export type Block =
  | {
      readonly type: 'paragraph';
      readonly line: Line;
      /** @default 'both' */
      readonly align?: Align;
      /** The first line stands 1 cm in. @default false */
      readonly indented?: boolean;
      /** Of papers that are hung on a wall. @default 'body' */
      readonly size?: LineSize;
    }
  /** What the paper is called, in bold capitals in the middle, with what it is about below in bold. */
  | { readonly type: 'title'; readonly title: string; readonly about?: string }
  /** A numbered or named part of the text. */
  | { readonly type: 'heading'; readonly text: string }
  /** Labelled values, a line each, as forms have them; an empty value becomes a dotted line to be filled in by hand. */
  | { readonly type: 'fields'; readonly fields: readonly (readonly [label: string, value: Line])[] }
  | { readonly type: 'list'; readonly items: readonly Line[]; readonly numbered?: boolean }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | {
      readonly type: 'columns';
      readonly columns: readonly (readonly Block[])[];
      /** How wide each is, relative to the others. @default equal */
      readonly shares?: readonly number[];
    }
  /** A JPEG as the examiner of files made it: what writes papers decodes nothing that came from outside. */
  | { readonly type: 'picture'; readonly jpeg: Uint8Array }
  /** A QR code with what it leads to below it. */
  | { readonly type: 'qr'; readonly content: string; readonly caption: string }
  /** Dotted lines for a hand to write on. */
  | { readonly type: 'blank'; readonly lines: number }
  /** One who signs in the midst of the body, where those below it (`Paper.signatures`) would not stand. */
  | { readonly type: 'signature'; readonly signature: Signature }
  | { readonly type: 'new-page' };

/** The head of an official paper: who issues it at the left, the name of the State and its motto at the right. */
export type Letterhead = {
  /** The body above the one that issues it; null where there is none. */
  readonly above: string | null;
  readonly issuer: string;
  /** `Số: …/TB-HĐBC`; null on forms that people hand in, empty before the paper has a number. */
  readonly number: string | null;
  /** The kind that follows the number: `QĐ-UBND`. */
  readonly symbol: string | null;
  /** Place and day: `Thái Nguyên, ngày 05 tháng 02 năm 2026`; blanks where the day is not fixed yet. */
  readonly placeAndDay: string | null;
};

/** One who signs: capacity in bold capitals (`TM. HỘI ĐỒNG`, `CHỦ TỊCH`), room for signature and seal, the name. */
export type Signature = {
  readonly capacity: readonly string[];
  readonly name: string | null;
  /** Whoever signs for themselves has no seal, and needs less room. @default true */
  readonly sealed?: boolean;
};

export type Sheet = {
  readonly orientation: 'portrait' | 'landscape';
  readonly body: readonly Block[];
};

export type Paper = Sheet & {
  /** A double line runs round each page, and margins are equal, as on certificates. @default false */
  readonly framed?: boolean;
  /** What the file is called by those who open it. */
  readonly title: string;
  /** Null on forms that have the motto alone, and on certificates. */
  readonly letterhead: Letterhead | null;
  /** Side by side below the body, first at the left. */
  readonly signatures: readonly Signature[];
  /** Nơi nhận: who gets the paper; none on forms. */
  readonly recipients: readonly string[];
  /** Each begins on a page of its own, with its own page direction. */
  readonly annexes: readonly Sheet[];
};

/**
 * A template: code with typed data, one file a paper. `sample` is data that says it is a sample, for the page that shows
 * every paper; `formats` has `docx` where people go on editing.
 */
export type PaperTemplate<Data> = {
  readonly vi: string;
  readonly en: string;
  readonly formats: readonly ('pdf' | 'docx')[];
  readonly sample: Data;
  readonly write: (data: Data) => Paper;
};
