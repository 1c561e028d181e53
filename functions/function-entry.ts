import type { TaskName } from '#shared/workflow/tasks.ts';
import type { Routes } from './edge/route.ts';

/**
 * What a function may touch beyond its logs, each as narrow as the store can tell it apart. CDK turns them into exact actions
 * on exact resources, the local runtime into what it lets the function do; `test/proofs/grants` shows that each is used.
 */
export type Need =
  /** Find records by their keys: one, or those that are asked for at once. */
  | 'records-get'
  /** Read what lies below a record: its documents, a person's seats. */
  | 'records-below'
  /** Read the first, second or third list that records appear in, whole or by their keys (`view-indexes.ts`). */
  | 'list-1'
  | 'list-2'
  | 'list-3'
  | 'keys-1'
  | 'keys-2'
  | 'keys-3'
  /** Write records, under the condition that each stands as it was read. */
  | 'records-put'
  /** Commit only while another record stands as it was read. */
  | 'records-check'
  /** Give back what was claimed, and places in a list of filings; records themselves are never taken away. */
  | 'records-release'
  /** Count uses of what is rationed. */
  | 'uses-count'
  /** Append to the audit trail. */
  | 'trail-append'
  /** Read single histories of the audit trail. */
  | 'trail-read'
  /** Read the whole audit trail. */
  | 'trail-survey'
  /** Sign uploads. */
  | 'incoming-take'
  /** Put uploads together that come in parts. */
  | 'incoming-parts'
  /** See whether an upload is there. */
  | 'incoming-see'
  /** Read, or sign downloads of, one version of what was uploaded. */
  | 'incoming-read'
  | 'previews-see'
  | 'previews-read'
  | 'previews-write'
  | 'decisions-take'
  | 'decisions-see'
  | 'decisions-read'
  /** What the scanner of the stage found in an upload. */
  | 'verdicts-read'
  /** Take uploads and previews away for good. */
  | 'files-remove'
  /** Sign downloads of what was made from the record. */
  | 'outputs-read'
  /** Write what is made from the record. */
  | 'outputs-write'
  /** Mail, schedules, the workflow. */
  | 'outside'
  /** Sign statements and show the keys that check them. */
  | 'signing'
  /** Keep checkpoints of the audit trail. */
  | 'checkpoints'
  /** Derive the secrets of webhooks. */
  | 'webhooks'
  /** Where people find the site: what mails link to. */
  | 'site'
  /** By which ways beyond mail people can be told. */
  | 'channels'
  /** The issuer's keys. */
  | 'issuer';

export type FunctionEntry = {
  /** Folder under `functions/`; its `index.ts` exports `handler`. */
  readonly folder: string;
  readonly does: string;
  readonly needs: readonly Need[];
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly trigger:
    | { readonly type: 'routes'; readonly routes: Routes }
    | { readonly type: 'authoriser' }
    | { readonly type: 'workflow'; readonly tasks: readonly TaskName[] }
    | { readonly type: 'daily'; readonly atLocalHour: number }
    | { readonly type: 'every'; readonly minutes: number }
    | { readonly type: 'object-created'; readonly prefix: string }
    /** Mail that came back, told by SES over a topic. */
    | { readonly type: 'mail-returned' }
    | {
        readonly type: 'records-stream';
        readonly kind: string;
        readonly state: string;
        /** Records handed over at once. */
        readonly batchSize: number;
        /** How often the stream brings a failed one again, and for how long, before it goes to the dead letters. */
        readonly retries: number;
        readonly hours: number;
        /** Runs at once, each over records of its own. */
        readonly atOnce: number;
      };
};
