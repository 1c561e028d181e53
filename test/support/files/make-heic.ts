function box(type: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
}

const versionAndFlags = Buffer.alloc(4);

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}

/** The boxes of a phone's HEIC photo with a size property and no coded picture: enough for whoever reads only structure. */
export function makeHeic(options: { width?: number; height?: number; brand?: string } = {}): Buffer {
  const { width = 4032, height = 3024, brand = 'heic' } = options;
  const properties = box('iprp', box('ipco', box('ispe', versionAndFlags, numbers(width, height))));
  const handler = box('hdlr', versionAndFlags, numbers(0), Buffer.from('pict', 'latin1'), Buffer.alloc(13));
  return Buffer.concat([
    box('ftyp', Buffer.from(brand, 'latin1'), numbers(0), Buffer.from(`mif1${brand}`, 'latin1')),
    box('meta', versionAndFlags, handler, box('pitm', versionAndFlags, Buffer.of(0, 1)), properties),
    box('mdat', Buffer.from('SAMPLE', 'latin1')),
  ]);
}
