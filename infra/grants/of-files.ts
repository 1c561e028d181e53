import type { Need } from '#functions/function-entry.ts';
import { allow, under, useKey } from './allow.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

type Folder = 'decisions' | 'incoming' | 'outputs' | 'previews';

/** Files are encrypted by a key that S3 uses in the caller's name; who puts parts together reads its own data key back. */
const useFilesKey = ({ region, files }: Reach, ...actions: readonly ('Decrypt' | 'GenerateDataKey')[]) =>
  useKey(
    'UseFilesKey',
    's3',
    region,
    files.keyArn,
    actions.map(action => `kms:${action}`),
  );
const on = (sid: string, folder: Folder, actions: readonly string[], { files }: Reach) =>
  allow(
    `${sid}${folder.replace(/^./, first => first.toUpperCase())}`,
    actions.map(action => `s3:${action}`),
    under(files.arn, [folder]),
  );

/** A form or an address that was signed acts with the rights of who signed it. */
const take = (folder: Folder) => (reach: Reach) => [
  on('Write', folder, ['PutObject'], reach),
  useFilesKey(reach, 'GenerateDataKey'),
];
const read = (folder: Folder) => (reach: Reach) => [
  on('ReadVersionsOf', folder, ['GetObjectVersion'], reach),
  useFilesKey(reach, 'Decrypt'),
];
/** A checksum is read by the key. Without the right to list, S3 answers 403, not 404, for a file that is not there. */
const see = (folder: Folder) => (reach: Reach) => [
  on('See', folder, ['GetObject'], reach),
  allow('SeeAbsence', ['s3:ListBucket'], [reach.files.arn]),
  useFilesKey(reach, 'Decrypt'),
];

export type FilesNeed =
  | Extract<Need, `${Folder}-${string}`>
  | Extract<Need, 'verdicts-read' | 'files-remove'>;

/** Reading and writing the bucket of files, folder by folder. */
export const ofFiles = {
  'incoming-take': take('incoming'),
  'incoming-parts': reach => [
    on('PutTogether', 'incoming', ['ListMultipartUploadParts'], reach),
    useFilesKey(reach, 'Decrypt', 'GenerateDataKey'),
  ],
  'incoming-see': see('incoming'),
  'incoming-read': read('incoming'),
  'previews-see': see('previews'),
  'previews-read': read('previews'),
  'previews-write': take('previews'),
  'decisions-take': take('decisions'),
  'decisions-see': see('decisions'),
  'decisions-read': read('decisions'),
  'outputs-read': read('outputs'),
  // A large one is put in parts, and given up when it breaks off.
  'outputs-write': reach => [
    on('Write', 'outputs', ['AbortMultipartUpload', 'PutObject'], reach),
    useFilesKey(reach, 'Decrypt', 'GenerateDataKey'),
  ],
  'verdicts-read': reach => [on('ReadVerdictsOf', 'incoming', ['GetObjectVersionTagging'], reach)],
  'files-remove': ({ files }) => [
    allow('SeeVersions', ['s3:ListBucketVersions'], [files.arn]),
    // What producers sent and what was made of it; decisions and their like are never removed.
    allow('RemoveUploads', ['s3:DeleteObjectVersion'], under(files.arn, ['incoming', 'previews'])),
  ],
} as const satisfies Record<FilesNeed, (reach: Reach) => readonly Statement[]>;
