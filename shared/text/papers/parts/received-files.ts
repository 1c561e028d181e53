import { type DocumentTypeCode, documentTypes } from '#shared/domain/dossier/document-types.ts';
import type { Block } from '../paper.ts';
import { numberColumn, table } from './blocks.ts';
import { counted } from './numbers.ts';

/** How many files of each kind a dossier has. */
export type ReceivedFiles = readonly { readonly type: DocumentTypeCode; readonly files: number }[];

export const receivedFiles = (received: ReceivedFiles): Block =>
  table(
    [numberColumn, { head: 'Tên giấy tờ', share: 75 }, { head: 'Số tệp', share: 20, align: 'centre' }],
    received.map(({ type, files }, index) => [String(index + 1), documentTypes[type].vi, counted(files)]),
  );
