import type { Paper } from '#shared/text/papers/paper.ts';
import { partsOfDocx, wordsOfDocx } from '../../support/papers/read-docx.ts';
import { activeOf, readPdf } from '../../support/papers/read-pdf.ts';
import { squeezed, textsOf } from '../../support/papers/words-of.ts';
import { strangeMarks } from './hostile-words.ts';

export type Found = {
  readonly faults: readonly string[];
  /** In how many of the places the words can be read. */
  readonly seen: number;
};

/** Some letterheads and titles are in capitals. */
const compared = (text: string): string => squeezed(text).toLocaleLowerCase('vi');

const timesIn = (text: string, word: string): number => text.split(word).length - 1;

/** A text of a line is whole wherever it stands; what stands side by side with others goes on over the next page below them. */
const longEnoughToBreak = 24;

/** How many letters of the text, from its first, stand together on the page. */
const beginningOn = (page: string, text: string): number => {
  let [most, least] = [text.length, 0];
  while (least < most) {
    const half = Math.ceil((least + most) / 2);
    if (page.includes(text.slice(0, half))) least = half;
    else most = half - 1;
  }
  return least;
};

const isSaid = (pages: readonly string[], text: string): boolean =>
  pages.join('').includes(text) ||
  (text.length >= longEnoughToBreak && pages.some((_, index) => goesOn(pages.slice(index), text)));

const goesOn = ([page, ...others]: readonly string[], text: string): boolean => {
  if (page === undefined || page.includes(text)) return page !== undefined;
  const begun = beginningOn(page, text);
  return begun > 0 && goesOn(others, text.slice(begun));
};

/** What betrays each kind of hostile words. */
const betraying = ['hyperlink(', '<img', 'passwd', '127.0.0.1', '{{', 'mau-xau.example/y'];

/** Whether pages say what the paper does: each of its texts, and no hostile word more often than it does. */
const compare = (read: readonly string[], paper: Paper, names: readonly string[]): Found => {
  const pages = read.map(compared);
  const found = pages.join('\n');
  const texts = textsOf(paper).map(compared);
  const all = texts.join('\n');
  const missing = texts.filter(text => !isSaid(pages, text)).map(text => `not said: ${text}`);
  const others = betraying.filter(word => timesIn(found, word) > timesIn(all, word));
  const strange = strangeMarks.exec(read.join('\n'));
  return {
    faults: [
      ...missing,
      ...others.map(word => `${word}: said ${timesIn(found, word)} times for ${timesIn(all, word)}`),
      ...(strange === null ? [] : [`strange mark U+${strange[0].codePointAt(0)?.toString(16)}`]),
    ],
    seen: names.filter(name => found.includes(name)).length,
  };
};

/** The number that every page but the first bears on top. */
const withoutNumber = (page: string, index: number): string =>
  index === 0 ? page : page.replace(new RegExp(`^${index + 1}\\n|\\n?${index + 1}$`), '');

/** What would make a reader of PDFs do or fetch something. */
const activeInPdf =
  /\/(Annots|URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|GoToR|GoToE|SubmitForm|RichMedia|XFA)\b/g;

/** What the file says of itself in XML: it does nothing, and holds words as they are. */
const metadata = /<\?xpacket begin[\s\S]*?<\?xpacket end="w"\?>/;

/** What is wrong in a PDF that should say what the paper does. */
export const findInPdf = async (pdf: Uint8Array, paper: Paper, names: readonly string[]): Promise<Found> => {
  const { pages, info, titleInMetadata } = await readPdf(pdf);
  const { faults, seen } = compare(pages.map(withoutNumber), paper, names);
  const titles = [info.Title, titleInMetadata].filter(title => title !== paper.title);
  const raw = Buffer.from(pdf).toString('latin1').replace(metadata, '');
  return {
    faults: [
      ...faults,
      ...[...raw.matchAll(activeInPdf)].map(([name]) => `active: ${name}`),
      ...(await activeOf(pdf)),
      ...titles.map(title => `title: ${String(title)}`),
    ],
    seen,
  };
};

/** What would make a word processor do or fetch something. */
const activeInDocx =
  /TargetMode="External"|<w:(hyperlink|fldSimple|altChunk|object|attachedTemplate|subDoc)\b|<w:instrText[^>]*>(?!\s*PAGE\b)[^<]*/g;

const elementsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<([\w:]+)/g)].map(([, name = '']) => name);

/** What is wrong in a DOCX that should say what the paper does and be made of what the sample's is. */
export const findInDocx = async (
  docx: Uint8Array,
  sample: Uint8Array,
  paper: Paper,
  names: readonly string[],
): Promise<Found> => {
  const parts = await partsOfDocx(docx);
  const known = await partsOfDocx(sample);
  const { faults, seen } = compare([wordsOfDocx(parts)], paper, names);
  const texts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
  const kinds = new Set([...known.values()].flatMap(elementsOf));
  const unknown = new Set(texts.flatMap(([, xml]) => elementsOf(xml)).filter(kind => !kinds.has(kind)));
  const active = texts.flatMap(([, xml]) => [...xml.matchAll(activeInDocx)]);
  return {
    faults: [
      ...faults,
      ...active.map(([words]) => `active: ${words}`),
      ...[...unknown].map(kind => `element ${kind}`),
      ...texts.filter(([, xml]) => strangeMarks.test(xml)).map(([name]) => `strange mark in ${name}`),
    ],
    seen,
  };
};
