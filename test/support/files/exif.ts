export type Place = { readonly latitude: number; readonly longitude: number };
export type Orientation = 1 | 3 | 6 | 8;

type Field = {
  readonly tag: number;
  readonly type: 2 | 3 | 4 | 5;
  readonly count: number;
  readonly data: Buffer;
};

const text = (tag: number, value: string): Field => {
  const data = Buffer.from(`${value}\0`, 'latin1');
  return { tag, type: 2, count: data.length, data };
};
const short = (tag: number, value: number): Field => {
  const data = Buffer.alloc(2);
  data.writeUInt16LE(value);
  return { tag, type: 3, count: 1, data };
};
const long = (tag: number, value: number): Field => {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return { tag, type: 4, count: 1, data };
};
/** Degrees, minutes and seconds as three fractions. */
const angle = (tag: number, degrees: number): Field => {
  const data = Buffer.alloc(24);
  const absolute = Math.abs(degrees);
  const minutes = (absolute % 1) * 60;
  const parts = [
    [Math.trunc(absolute), 1],
    [Math.trunc(minutes), 1],
    [Math.round((minutes % 1) * 6000), 100],
  ];
  parts.flat().forEach((value, index) => {
    data.writeUInt32LE(value, index * 4);
  });
  return { tag, type: 5, count: 3, data };
};

/** A directory of fields at `offset` of the TIFF block; values longer than four bytes stand behind it. */
function directory(offset: number, fields: readonly Field[]): Buffer {
  const head = Buffer.alloc(2 + fields.length * 12 + 4);
  head.writeUInt16LE(fields.length);
  const values: Buffer[] = [];
  let at = offset + head.length;
  fields.forEach(({ tag, type, count, data }, index) => {
    const entry = 2 + index * 12;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(type, entry + 2);
    head.writeUInt32LE(count, entry + 4);
    if (data.length <= 4) data.copy(head, entry + 8);
    else {
      head.writeUInt32LE(at, entry + 8);
      const padded = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
      values.push(padded);
      at += padded.length;
    }
  });
  return Buffer.concat([head, ...values]);
}

/** An EXIF segment (APP1) as a phone writes it: maker, orientation, time, and the place if there is one. */
export function exifSegment(orientation: Orientation, place?: Place): Buffer {
  const fields = (placeOffset: number) => [
    text(0x010f, 'SAMPLE'),
    text(0x0110, 'Sample camera'),
    short(0x0112, orientation),
    text(0x0132, '2026:03:16 08:30:00'),
    ...(place ? [long(0x8825, placeOffset)] : []),
  ];
  const first = directory(8, fields(8 + directory(8, fields(0)).length));
  const second = place
    ? directory(8 + first.length, [
        text(0x0001, place.latitude < 0 ? 'S' : 'N'),
        angle(0x0002, place.latitude),
        text(0x0003, place.longitude < 0 ? 'W' : 'E'),
        angle(0x0004, place.longitude),
      ])
    : Buffer.alloc(0);
  const body = Buffer.concat([Buffer.from('Exif\0\0II*\0', 'latin1'), Buffer.of(8, 0, 0, 0), first, second]);
  const header = Buffer.of(0xff, 0xe1, 0, 0);
  header.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([header, body]);
}
