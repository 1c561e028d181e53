import type { Need } from '#functions/function-entry.ts';
import { deny, under } from './allow.ts';
import type { Reach } from './reach.ts';
import type { Statement } from './statement.ts';

const neverOnTables = ['BatchWriteItem', 'DeleteTable', 'PartiQLDelete', 'PartiQLUpdate'] as const;
const dynamodb = (actions: readonly string[]) => actions.map(action => `dynamodb:${action}`);

/** Of records: who needs neither to give back nor to count can alter nothing in place and take nothing away, score sheets foremost. */
const recordsStay = (needs: readonly Need[], { records }: Reach): Statement =>
  deny(
    'RecordsStay',
    dynamodb([
      ...neverOnTables,
      ...(needs.includes('records-release') ? [] : ['DeleteItem']),
      ...(needs.includes('uses-count') ? [] : ['UpdateItem']),
    ]),
    [records.arn],
  );

/** A put over an existing entry is refused by the condition that every writer sends; this refuses the rest for good. */
const trailIsAppendOnly = ({ audit }: Reach): Statement =>
  deny('TrailIsAppendOnly', dynamodb([...neverOnTables, 'DeleteItem', 'UpdateItem']), [audit.arn]);

/** What is under a lock stays under it, and nothing is hidden or taken away but uploads by the one function that may. */
const filesStay = (needs: readonly Need[], { files, checkpoints }: Reach): readonly Statement[] => [
  deny(
    'LocksStay',
    [
      ...['s3:BypassGovernanceRetention', 's3:DeleteObject', 's3:PutBucketObjectLockConfiguration'],
      ...['s3:PutObjectLegalHold', 's3:PutObjectRetention'],
    ],
    ['*'],
  ),
  deny(
    'VersionsStay',
    ['s3:DeleteObjectVersion'],
    needs.includes('files-remove')
      ? [...under(files.arn, ['decisions', 'outputs']), `${checkpoints.arn}/*`]
      : ['*'],
  ),
];

/** What no function may ever do, said outright: a denial wins over whatever is granted later, here or by hand. */
export const denialsOf = (needs: readonly Need[], reach: Reach): readonly Statement[] => [
  trailIsAppendOnly(reach),
  recordsStay(needs, reach),
  ...filesStay(needs, reach),
];
