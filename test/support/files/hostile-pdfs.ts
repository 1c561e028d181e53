import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { HostileCase } from './hostile-case.ts';
import { makePdf, makeSimplePdf, objectStream, type PdfObject } from './make-pdf.ts';
import { makeScan } from './make-scan.ts';

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const openAction = (action: string) => makeSimplePdf({ catalog: '/OpenAction 4 0 R', more: [action] });

const encryptEntry = (() => {
  const bytes = (label: string) => createHash('sha256').update(label).digest('hex');
  return `/Encrypt << /Filter /Standard /V 1 /R 2 /P -60 /O <${bytes('owner')}> /U <${bytes('user')}> >> /ID [<${bytes('id').slice(0, 32)}> <${bytes('id').slice(0, 32)}>]`;
})();

/** A stream that claims to be longer than itself, so that the object inside is hidden from whoever trusts lengths. */
function objectInsideStream(): Buffer {
  return makeSimplePdf({
    catalog: '/OpenAction 9 0 R',
    more: [{ entries: '', data: Buffer.from(`BT ET\n9 0 obj\n${script}\nendobj\n`, 'latin1') }],
  });
}

/** An object stream with a script and further entries at the end of its dictionary. */
function withEntries(entries: string, type = '/Nothing'): PdfObject {
  const stream = objectStream(new Map([[9, script]]), { type });
  return typeof stream === 'string' ? stream : { ...stream, entries: `${stream.entries} ${entries}` };
}

function bomb(): PdfObject {
  const data = deflateSync(Buffer.alloc(80 * 1_048_576, 32));
  return { entries: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', data };
}

/** PDF files that act, hide or burst. */
export const hostilePdfs: readonly HostileCase[] = [
  {
    name: 'mẫu 1.pdf',
    what: 'a script that runs on opening',
    code: 'file.active-content',
    make: () => openAction(script),
  },
  {
    name: 'mẫu 2.pdf',
    what: 'a script under an escaped name',
    code: 'file.active-content',
    make: () => openAction('<< /S /J#61va#53cript /J#53 (app.alert\\(1\\)) >>'),
  },
  {
    name: 'mẫu 3.pdf',
    what: 'a script in a compressed object stream',
    code: 'file.active-content',
    make: () => makeSimplePdf({ catalog: '/OpenAction 9 0 R', more: [objectStream(new Map([[9, script]]))] }),
  },
  {
    name: 'mẫu 4.pdf',
    what: 'a script in an object stream whose type is written with escapes',
    code: 'file.active-content',
    make: () => makeSimplePdf({ more: [objectStream(new Map([[9, script]]), { type: '/Obj#53tm' })] }),
  },
  {
    name: 'mẫu 5.pdf',
    what: 'a script in an object stream without its type',
    code: 'file.active-content',
    make: () => makeSimplePdf({ more: [objectStream(new Map([[9, script]]), { type: '/Nothing' })] }),
  },
  {
    name: 'mẫu 6.pdf',
    what: 'an object hidden in a stream body',
    code: 'file.disguised',
    make: objectInsideStream,
  },
  {
    name: 'mẫu 7.pdf',
    what: 'an object stream packed in a way that cannot be read with certainty',
    code: 'file.too-complex',
    make: () =>
      makeSimplePdf({
        more: [objectStream(new Map([[9, script]]), { filter: '[/ASCIIHexDecode /FlateDecode]' })],
      }),
  },
  {
    name: 'mẫu 8.pdf',
    what: 'an object stream whose filter is written elsewhere',
    code: 'file.too-complex',
    make: () => makeSimplePdf({ more: [objectStream(new Map([[9, script]]), { filter: '7 0 R' })] }),
  },
  {
    name: 'mẫu 8a.pdf',
    what: 'a script between strings that look like a stream',
    code: 'file.active-content',
    make: () => openAction('<< /X (stream\n) /S /JavaScript /JS (app.alert\\(1\\)) /Y (endstream) >>'),
  },
  {
    name: 'mẫu 8b.pdf',
    what: 'an object stream behind a string that looks like a stream',
    code: 'file.disguised',
    make: () => makeSimplePdf({ more: [withEntries('/X (stream\n)')] }),
  },
  {
    name: 'mẫu 8c.pdf',
    what: 'an object stream behind a string that looks like an object',
    code: 'file.disguised',
    make: () => makeSimplePdf({ more: [withEntries('/X (obj << \\( )', '/ObjStm')] }),
  },
  {
    name: 'mẫu 8d.pdf',
    what: 'the same without its type',
    code: 'file.disguised',
    make: () => makeSimplePdf({ more: [withEntries('/X (obj << \\( )')] }),
  },
  {
    name: 'mẫu 9.pdf',
    what: 'a program to be started',
    code: 'file.active-content',
    make: () => openAction('<< /S /Launch /F (cmd.exe) >>'),
  },
  {
    name: 'mẫu 10.pdf',
    what: 'another file attached to it',
    code: 'file.active-content',
    make: () => makeSimplePdf({ more: [{ entries: '/Type /EmbeddedFile', data: Buffer.from('SAMPLE') }] }),
  },
  {
    name: 'mẫu 11.pdf',
    what: 'a form that sends what is typed',
    code: 'file.active-content',
    make: () => openAction('<< /S /SubmitForm /F (https://example.org/) >>'),
  },
  {
    name: 'mẫu 12.pdf',
    what: 'a dynamic form',
    code: 'file.active-content',
    make: () => makeSimplePdf({ catalog: '/AcroForm << /XFA 4 0 R >>', more: ['()'] }),
  },
  {
    name: 'mẫu 13.pdf',
    what: 'a password',
    code: 'file.encrypted',
    make: () => makeSimplePdf({ trailer: encryptEntry }),
  },
  {
    name: 'mẫu 14.pdf',
    what: 'a bomb in an object stream',
    code: 'file.too-complex',
    make: () => makeSimplePdf({ more: [bomb()] }),
  },
  {
    name: 'mẫu 15.pdf',
    what: 'more pages than anyone reads',
    code: 'file.too-many-pages',
    make: () =>
      makePdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [] /Count 600 >>',
        ...Array.from({ length: 600 }, () => '<< /Type /Page /Parent 2 0 R >>'),
      ]),
  },
  {
    name: 'mẫu 16.pdf',
    what: 'no page at all',
    code: 'file.damaged',
    make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
  },
  {
    name: 'mẫu 17.pdf',
    what: 'an upload that broke off',
    code: 'file.truncated',
    make: async () => {
      const scan = await makeScan({ pages: 2 });
      return scan.subarray(0, scan.length - 30_000);
    },
  },
  {
    name: 'mẫu 18.pdf',
    what: 'a second version that broke off',
    code: 'file.truncated',
    make: () => Buffer.concat([makeSimplePdf(), Buffer.from('\n3 0 obj\n<< /Type /Page', 'latin1')]),
  },
  {
    name: 'mẫu 19.pdf',
    what: 'another file attached without saying so',
    code: 'file.active-content',
    make: () =>
      makeSimplePdf({
        page: '/Annots [<< /Subtype /Text /FS << /F (mau.exe) /EF << /F 4 0 R >> >> >>]',
        more: [{ entries: '', data: Buffer.from('SAMPLE') }],
      }),
  },
  {
    name: 'mẫu 20.pdf',
    what: 'another document that it goes to',
    code: 'file.active-content',
    make: () => openAction('<< /S /GoToR /F (//example.org/mau.pdf) /D [0 /Fit] >>'),
  },
  {
    name: 'mẫu 21.pdf',
    what: 'data that it takes in from elsewhere',
    code: 'file.active-content',
    make: () => openAction('<< /S /ImportData /F (https://example.org/mau.fdf) >>'),
  },
  {
    name: 'mẫu 22.pdf',
    what: 'a film',
    code: 'file.active-content',
    make: () => makeSimplePdf({ page: '/Annots [<< /Subtype /Movie /Movie << /F (mau.avi) >> >>]' }),
  },
  {
    name: 'mẫu 23.pdf',
    what: 'a script in a second version of it',
    code: 'file.active-content',
    make: () =>
      Buffer.concat([
        makeSimplePdf(),
        Buffer.from(
          `4 0 obj\n${script}\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`,
          'latin1',
        ),
      ]),
  },
];
