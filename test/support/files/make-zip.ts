import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, with every field that a hostile writer may set apart from the truth. */
export type ZipFile = {
  readonly name: string;
  readonly content: Buffer | string;
  readonly isStored?: boolean;
  /** Declared size before packing, where it is not the true one. */
  readonly declaredSize?: number;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number;
  readonly flags?: number;
  /** Points the directory at the body of an earlier file instead of its own. */
  readonly sharesBodyOf?: number;
};

const unixHost = 0x0300;

function fieldsOf(file: ZipFile, packed: Buffer, content: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((file.flags ?? 0) | 0x0800, 2);
  fields.writeUInt16LE(file.isStored ? 0 : 8, 4);
  fields.writeUInt32LE(0x5a900000, 6);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(file.declaredSize ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return fields;
}

/** An archive written byte by byte: it says whatever the test wants it to say. */
export function makeZip(files: readonly ZipFile[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const records: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.isStored ? content : deflateRawSync(content);
    const fields = fieldsOf(file, packed, content);
    const name = Buffer.from(file.name);
    const shared = file.sharesBodyOf === undefined ? undefined : offsets[file.sharesBodyOf];
    offsets.push(shared ?? at);
    if (shared === undefined) {
      const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, packed]);
      bodies.push(body);
      at += body.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
    rest.writeUInt32LE(shared ?? offsets.at(-1) ?? 0, 10);
    const version = Buffer.alloc(2);
    version.writeUInt16LE(unixHost | 20);
    records.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), version, fields, rest, name]));
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([
    ...bodies,
    directory,
    Buffer.from('PK\u0005\u0006', 'latin1'),
    end,
    Buffer.from(comment),
  ]);
}

const mainTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;

/** The fewest parts of an office document, to which a test adds what it is about. */
export function officeParts(kind: keyof typeof mainTypes): readonly ZipFile[] {
  const main = kind === 'docx' ? 'word/document.xml' : 'xl/workbook.xml';
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${mainTypes[kind]}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    },
    { name: main, content: '<?xml version="1.0"?><document>SAMPLE</document>' },
  ];
}
