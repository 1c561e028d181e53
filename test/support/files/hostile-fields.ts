import type { HostileCase } from './hostile-case.ts';
import { makeZip, officeParts, type ZipFile } from './make-zip.ts';

const inBody = (content: string | Buffer): readonly ZipFile[] =>
  officeParts('docx').map(part => (part.name === 'word/document.xml' ? { ...part, content } : part));
const body = (...runs: readonly string[]): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs.map(run => `<w:r>${run}</w:r>`).join('')}</w:p></w:body></w:document>`;
const mark = (type: 'begin' | 'separate' | 'end'): string => `<w:fldChar w:fldCharType="${type}"/>`;
const [begin, separate, end] = [mark('begin'), mark('separate'), mark('end')] as const;
const instruction = (text: string): string => `<w:instrText xml:space="preserve">${text}</w:instrText>`;

/** Text documents with fields that fetch or start something, or that would fill the memory of who looks for such. */
export const hostileFields: readonly HostileCase[] = [
  {
    name: 'thuyết minh.docx',
    what: 'a field that starts a program, its name spread over runs',
    code: 'file.external-links',
    make: () =>
      makeZip(
        inBody(
          body(
            begin,
            instruction(' D'),
            instruction('DEAU'),
            instruction('TO c:\\\\mau.exe "/x"'),
            separate,
            '<w:t>1</w:t>',
            end,
          ),
        ),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a field that starts a program, its name made by another field',
    code: 'file.external-links',
    make: () =>
      makeZip(
        inBody(
          body(begin, begin, instruction(' QUOTE 68 68 69 '), end, instruction(' c:\\\\mau.exe "/x"'), end),
        ),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a field that loads a picture, in entities, in a footnote far down, in wide characters',
    code: 'file.external-links',
    make: () =>
      makeZip([
        ...officeParts('docx'),
        {
          name: 'word/footnotes.xml',
          content: Buffer.from(
            `\ufeff${body('<w:t>Đoạn văn mẫu.</w:t>'.repeat(2_000), `<w:fldSimple w:instr=" INCLUDE&#80;ICTURE &quot;https://example.org/x.png&quot; "/>`)}`,
            'utf16le',
          ),
        },
      ]),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a field that links to a file share',
    code: 'file.external-links',
    make: () =>
      makeZip(inBody(body(begin, instruction('HYPERLINK "\\\\\\\\example.org\\\\x"'), separate, end))),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a field without end',
    code: 'file.external-links',
    make: () => makeZip(inBody(body(begin, ...Array.from({ length: 2_000 }, () => instruction(' PAGE '))))),
  },
  {
    name: 'thuyết minh.docx',
    what: 'fields in fields without end',
    code: 'file.external-links',
    make: () =>
      makeZip(inBody(body(...Array.from({ length: 2_000 }, () => `${begin}${instruction(' IF ')}`)))),
  },
  {
    name: 'thuyết minh.docx',
    what: 'marks in marks without end beside a field',
    code: 'file.external-links',
    make: () => makeZip(inBody(body(begin, `${'<w:a>'.repeat(50_000)}${'</w:a>'.repeat(50_000)}`))),
  },
];
