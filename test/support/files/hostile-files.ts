import type { HostileCase } from './hostile-case.ts';
import { hostileDisguises } from './hostile-disguises.ts';
import { hostileFields } from './hostile-fields.ts';
import { hostileOffice } from './hostile-office.ts';
import { hostilePdfs } from './hostile-pdfs.ts';
import { hostilePictures } from './hostile-pictures.ts';

/** The harmless file by which scanners are tried, put together here so that no scanner reports this source. */
function makeTestVirus(): Buffer {
  const halves = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
  return Buffer.from(halves.join(''), 'latin1');
}

/** Every kind of file that must not enter a dossier. */
export const hostileFiles: readonly HostileCase[] = [
  { name: 'mẫu.pdf', what: 'the test virus', code: 'file.malware', make: makeTestVirus },
  ...hostileDisguises,
  ...hostilePdfs,
  ...hostileOffice,
  ...hostileFields,
  ...hostilePictures,
];
