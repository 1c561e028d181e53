import { type FileKind, fileKinds } from './file-kinds.ts';

/** What means a folder, a drive or a pattern somewhere. */
const notInNames = /[<>:"/\\|?*]/g;
/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name under which a reader saves a file: as its sender named it, but no path, no device, not hidden, and with the ending of
 * what it is, so that no `giấy phép.pdf.exe` lands on a desk.
 */
export const savedName = (fileName: string, kind: FileKind): string => {
  const plain = fileName
    .replace(notInNames, '_')
    .replace(/^\.+/, '_')
    .replace(/[.\s]+$/, '')
    .replace(device, '_$&');
  const { extensions } = fileKinds[kind];
  const ends = extensions.some(ending => plain.toLowerCase().endsWith(`.${ending}`));
  return ends ? plain : `${plain}.${extensions[0]}`;
};
