import { deflateRawSync } from 'node:zlib';
import type { HostileCase } from './hostile-case.ts';
import { makeXlsx } from './make-xlsx.ts';
import { makeZip, officeParts, type ZipFile } from './make-zip.ts';

const docxWith = (...files: readonly ZipFile[]) => makeZip([...officeParts('docx'), ...files]);
const xlsxWith = (...files: readonly ZipFile[]) => makeZip([...officeParts('xlsx'), ...files]);
const relation = (attributes: string): ZipFile => ({
  name: 'word/_rels/document.xml.rels',
  content: `<?xml version="1.0"?><Relationships><Relationship Id="r1" ${attributes}/></Relationships>`,
});
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const compoundFile = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
const blanks = (megabytes: number) => Buffer.alloc(megabytes * 1_048_576, 32);

/** Office files that act, reach out or burst. */
export const hostileOffice: readonly HostileCase[] = [
  {
    name: 'thuyết minh.docx',
    what: 'macros',
    code: 'file.macros',
    make: () => docxWith({ name: 'word/vbaProject.bin', content: compoundFile }),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'macros in a spreadsheet that a library wrote',
    code: 'file.macros',
    make: () => makeXlsx({ vbaProject: compoundFile }),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'old-style macro sheets',
    code: 'file.macros',
    make: () => xlsxWith({ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'a password',
    code: 'file.encrypted',
    make: () => makeXlsx({ password: 'mau' }),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'an encrypted part',
    code: 'file.encrypted',
    make: () => xlsxWith({ name: 'xl/a.xml', content: '<a/>', flags: 1 }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'an embedded object',
    code: 'file.embedded-objects',
    make: () => docxWith({ name: 'word/embeddings/oleObject1.bin', content: compoundFile }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'an embedded object under an innocent name',
    code: 'file.embedded-objects',
    make: () => docxWith({ name: 'word/media/image1.png', content: compoundFile }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a template loaded from elsewhere',
    code: 'file.external-links',
    make: () =>
      docxWith(
        relation(
          `Type="${relationTypes}/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"`,
        ),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a picture loaded from elsewhere, with a bracket to confuse',
    code: 'file.external-links',
    make: () =>
      docxWith(
        relation(`Target="https://example.org/a>b" Type="${relationTypes}/image" TargetMode='External'`),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a link to a file share',
    code: 'file.external-links',
    make: () =>
      docxWith(
        relation(`Type="${relationTypes}/hyperlink" Target="file://example.org/x" TargetMode="External"`),
      ),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'links to another workbook',
    code: 'file.external-links',
    make: () => xlsxWith({ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a bomb of a thousand to one',
    code: 'file.archive-bomb',
    make: () => docxWith({ name: 'word/b.xml', content: blanks(30) }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a bomb of many parts, each below the mark',
    code: 'file.archive-bomb',
    make: () =>
      docxWith(
        ...Array.from({ length: 300 }, (_, index) => ({ name: `word/b${index}.xml`, content: blanks(1) })),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a bomb that declares a small size',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: 'word/b.xml', content: blanks(30), declaredSize: 200_000 }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a part that declares less than its packed size',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: 'word/b.xml', content: deflateRawSync(blanks(8)), declaredSize: 100 }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'parts that share one packed body',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith(
        { name: 'word/a.xml', content: blanks(0.5) },
        ...Array.from({ length: 100 }, (_, index) => ({
          name: `word/b${index}.xml`,
          content: blanks(0.5),
          sharesBodyOf: 3,
        })),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'more parts than any document has',
    code: 'file.archive-bomb',
    make: () =>
      docxWith(
        ...Array.from({ length: 1001 }, (_, index) => ({ name: `word/m${index}.xml`, content: '<a/>' })),
      ),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a part that climbs out of its folder',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: '../../etc/cron.d/x', content: 'x' }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a part with an absolute name',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: '/etc/passwd', content: 'x' }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a symbolic link',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: 'word/link.xml', content: '/etc/passwd', mode: 0o120777 }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'one name twice',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: 'Word/Document.xml', content: '<other/>' }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'an archive inside the archive',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({
        name: 'word/media/image1.png',
        content: makeZip([{ name: 'a', content: 'a' }]),
        isStored: true,
      }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a program inside the archive',
    code: 'file.archive-unsafe',
    make: () => docxWith({ name: 'word/media/image1.png', content: `MZ${'\0'.repeat(100)}` }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'entities that multiply',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({
        name: 'word/settings.xml',
        content: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>',
      }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'an upload that broke off',
    code: 'file.damaged',
    make: () => makeZip(officeParts('docx')).subarray(0, -40),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a comment behind the archive',
    code: 'file.disguised',
    make: () => makeZip(officeParts('docx'), '<script>alert(1)</script>'),
  },
  {
    name: 'thuyết minh.docx',
    what: 'an entity that reads a file of whoever opens it',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({
        name: 'word/settings.xml',
        content: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'entities that multiply behind a comment longer than anyone reads',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({
        name: 'word/settings.xml',
        content: `<?xml version="1.0"?><!--${'mẫu '.repeat(4000)}--><!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>`,
      }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'entities in a part that is not called XML',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({ name: 'word/settings.bin', content: '\n<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' }),
  },
  {
    name: 'bảng kê.xlsx',
    what: 'a part in an encoding in which brackets are written otherwise',
    code: 'file.archive-unsafe',
    make: () =>
      xlsxWith({
        name: 'xl/styles.xml',
        content: '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-',
      }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a web page built in as a part of the text',
    code: 'file.embedded-objects',
    make: () => docxWith(relation(`Type="${relationTypes}/aFChunk" Target="page.htm"`)),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a password',
    code: 'file.encrypted',
    make: () => makeXlsx({ password: 'mau' }),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a bomb packed into another archive',
    code: 'file.archive-unsafe',
    make: () =>
      docxWith({ name: 'word/media/image1.png', content: makeZip([{ name: 'b', content: blanks(30) }]) }),
  },
];
