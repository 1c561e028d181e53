import type { HostileCase } from './hostile-case.ts';
import { makeSimplePdf } from './make-pdf.ts';
import { makePhoto } from './make-photo.ts';
import { makePng, pngChunk } from './make-png.ts';
import { makeZip, officeParts } from './make-zip.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const smallPhoto = () => makePhoto({ width: 320, height: 240 });
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';

/** A segment of free text behind the first marker of a JPEG. */
async function withComment(text: string): Promise<Buffer> {
  const photo = await smallPhoto();
  const segment = Buffer.concat([Buffer.of(0xff, 0xfe, 0, text.length + 2), latin1(text)]);
  return Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);
}

/** Files that are something else than their name says, or two things at once. */
export const hostileDisguises: readonly HostileCase[] = [
  { name: 'giấy phép.pdf', what: 'a web page', code: 'file.kind-unknown', make: () => Buffer.from(page) },
  {
    name: 'ảnh.jpg',
    what: 'an SVG drawing with a script',
    code: 'file.kind-unknown',
    make: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  },
  {
    name: 'mẫu.pdf',
    what: 'an XML file with a style sheet',
    code: 'file.kind-unknown',
    make: () => Buffer.from('<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#x"?><a/>'),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a Windows program',
    code: 'file.kind-unknown',
    make: () =>
      Buffer.concat([
        latin1('MZ'),
        Buffer.alloc(58),
        Buffer.of(0x80, 0, 0, 0),
        Buffer.alloc(64),
        latin1('PE\0\0'),
      ]),
  },
  {
    name: 'ảnh.png',
    what: 'a GIF',
    code: 'file.kind-unknown',
    make: () => latin1('GIF89a\x01\0\x01\0\0\0\0;'),
  },
  {
    name: 'hồ sơ.docx',
    what: 'an archive of other files',
    code: 'file.kind-unknown',
    make: () => makeZip([{ name: 'ảnh.jpg', content: 'SAMPLE' }]),
  },
  {
    name: 'ghi chú.pdf',
    what: 'plain text',
    code: 'file.kind-unknown',
    make: () => Buffer.from('Nội dung mẫu'),
  },
  { name: 'trống.pdf', what: 'nothing at all', code: 'file.empty', make: () => Buffer.alloc(0) },
  {
    name: 'ảnh.heic',
    what: 'an AVIF picture',
    code: 'file.kind-unknown',
    make: () => Buffer.concat([Buffer.of(0, 0, 0, 20), latin1('ftypavif\0\0\0\0avif')]),
  },
  {
    name: 'giấy.pdf',
    what: 'a PDF that is also a web page',
    code: 'file.disguised',
    make: () => {
      const pdf = makeSimplePdf();
      return Buffer.concat([pdf.subarray(0, 9), latin1(`%${page}\n`), pdf.subarray(9)]);
    },
  },
  {
    name: 'giấy.pdf',
    what: 'a PDF with a web page behind its end',
    code: 'file.disguised',
    make: () => Buffer.concat([makeSimplePdf(), latin1(page)]),
  },
  {
    name: 'giấy.pdf',
    what: 'a PDF that is also an archive',
    code: 'file.disguised',
    make: () => Buffer.concat([makeSimplePdf(), makeZip([{ name: 'a.txt', content: 'a' }], '%%EOF')]),
  },
  {
    name: 'ảnh.jpg',
    what: 'a photo with an archive behind its end',
    code: 'file.disguised',
    make: async () => Buffer.concat([await smallPhoto(), makeZip([{ name: 'a.txt', content: 'a' }])]),
  },
  {
    name: 'ảnh.jpg',
    what: 'a photo with a PDF behind its end',
    code: 'file.disguised',
    make: async () => Buffer.concat([await smallPhoto(), makeSimplePdf()]),
  },
  {
    name: 'ảnh.jpg',
    what: 'a photo with a script in its comment',
    code: 'file.disguised',
    make: () => withComment('<script>alert(1)</script>'),
  },
  {
    name: 'ảnh.jpg',
    what: 'a photo with a server page in its comment',
    code: 'file.disguised',
    make: () => withComment('<?php system($_GET["c"]); ?>'),
  },
  {
    name: 'ảnh.png',
    what: 'a PNG with data behind its end',
    code: 'file.disguised',
    make: async () => Buffer.concat([await makePng({ width: 90, height: 60 }), Buffer.alloc(2000, 'x')]),
  },
  {
    name: 'ảnh.png',
    what: 'a PNG with a page in a text chunk',
    code: 'file.disguised',
    make: async () => {
      const png = await makePng({ width: 90, height: 60 });
      return Buffer.concat([
        png.subarray(0, 33),
        pngChunk('tEXt', latin1(`Comment\0${page}`)),
        png.subarray(33),
      ]);
    },
  },
  {
    name: 'bảng.xlsx',
    what: 'a text document and a spreadsheet at once',
    code: 'file.disguised',
    make: () => {
      const [types, links, main] = officeParts('docx');
      if (!types || !links || !main) throw new Error('three parts');
      const both = String(types.content).replace(
        '</Types>',
        '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      );
      return makeZip([{ ...types, content: both }, links, main]);
    },
  },
  {
    name: 'bảng.xlsx',
    what: 'an office file with a program before its archive',
    code: 'file.kind-unknown',
    make: () => Buffer.concat([latin1('MZ'), Buffer.alloc(62), makeZip(officeParts('xlsx'))]),
  },
  {
    name: 'ảnh.png',
    what: 'a GIF that is also a script',
    code: 'file.kind-unknown',
    make: () => latin1('GIF89a/*\x01\0\x01\0\0\0\0*/=1;alert(1)//;'),
  },
  {
    name: 'giấy phép.pdf',
    what: 'a script',
    code: 'file.kind-unknown',
    make: () => Buffer.from('alert(document.domain)'),
  },
  {
    name: 'ảnh.jpg',
    what: 'a photo with a script where the camera writes its name',
    code: 'file.disguised',
    make: async () => {
      const photo = Buffer.from(await smallPhoto());
      photo.write('<script>a(1)/', photo.indexOf('Sample camera'), 'latin1');
      return photo;
    },
  },
  {
    name: 'ảnh.heic',
    what: 'a film',
    code: 'file.kind-unknown',
    make: () => Buffer.concat([Buffer.of(0, 0, 0, 20), latin1('ftypmp42\0\0\0\0isom')]),
  },
  {
    name: 'hồ sơ.docx',
    what: 'an archive of another make',
    code: 'file.kind-unknown',
    make: () => latin1('Rar!\x1a\x07\x01\0mẫu'),
  },
  {
    name: 'hồ sơ.docx',
    what: 'an office file with a script before its archive',
    code: 'file.kind-unknown',
    make: () => Buffer.concat([latin1('alert(1);//'), makeZip(officeParts('docx'))]),
  },
  {
    name: 'thuyết minh.docx',
    what: 'a document of the old kind, which may hold macros unseen',
    code: 'file.kind-unknown',
    make: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]),
  },
];
