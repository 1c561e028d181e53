import type { TaskName } from '#shared/workflow/tasks.ts';
import type { Route } from './edge/route.ts';

/**
 * What a function may touch beyond its logs. CDK turns each need into exact actions on exact resources; the local runtime
 * into environment variables.
 */
export type Need =
  /** Read and write records and append to the audit trail. */
  | 'records'
  /** Read records only. */
  | 'records-read'
  /** Sign uploads and downloads, see what was uploaded. */
  | 'files'
  /** Read uploaded files whole and write previews. */
  | 'files-examine'
  /** Take uploaded files away for good. */
  | 'files-remove'
  /** Sign downloads of what was made from the record. */
  | 'outputs'
  /** Write what is made from the record, with the files that belong to it. */
  | 'outputs-make'
  /** Mail, schedules, the workflow. */
  | 'outside'
  /** Sign statements and show the keys that check them. */
  | 'signing'
  /** Read the whole audit trail, and keep checkpoints of it. */
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
    | { readonly type: 'routes'; readonly routes: readonly Route[] }
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
