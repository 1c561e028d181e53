const endOfCentralDirectory = Buffer.from('PK\u0005\u0006', 'latin1');
const longestZipComment = 65_535;
/** Tags that make a browser or a server take a file for a page; XMP and rich text of honest files never hold them. */
const pageMarkup = /<(?:script|html|iframe|svg|!doctype|\?php)\b/i;

/** Whether the file also opens as an archive: a directory whose comment ends exactly where the file ends. */
export function endsAsArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - longestZipComment - 22);
  for (let at = bytes.lastIndexOf(endOfCentralDirectory); at >= from; ) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
    at = at === 0 ? -1 : bytes.lastIndexOf(endOfCentralDirectory, at - 1);
  }
  return false;
}

/** Whether text that no viewer shows would run as a page elsewhere. */
export function holdsPageMarkup(text: string): boolean {
  return pageMarkup.test(text);
}

/** PDF readers accept a header anywhere in the first kilobyte. */
export function beginsAsPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024 + 5).includes('%PDF-');
}
