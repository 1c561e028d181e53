import { taskNames } from '#shared/workflow/tasks.ts';
import { councilRoutes } from './council/routes.ts';
import { allOf, type Route } from './edge/route.ts';
import type { FunctionEntry } from './function-entry.ts';
import { judgingRoutes } from './judging/routes.ts';
import { openapiRoutes } from './openapi/routes.ts';
import { outputsRoutes } from './outputs/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { producersRoutes } from './producers/routes.ts';
import { publicRoutes } from './public/routes.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { recordRoutes } from './record/routes.ts';
import { roundsRoutes } from './rounds/routes.ts';
import { screeningRoutes } from './screening/routes.ts';
import { submissionsRoutes } from './submissions/routes.ts';
import { supportRoutes } from './support/routes.ts';
import { webhooksRoutes } from './webhooks/routes.ts';

export type { FunctionEntry, Need } from './function-entry.ts';

/** What every command does, whatever it is about: it looks for its own answer and for seats, and writes records and their history. */
const commands = ['records-get', 'records-below', 'records-put', 'trail-append'] as const;
/** A file that a person downloads, or the small picture of it. */
const downloads = ['incoming-read', 'previews-read'] as const;

/** Gateway requests end after 29 seconds. */
const gateway = { memoryMb: 512, timeoutSeconds: 29 } as const;

/** Every function there is: CDK deploys exactly these, the local runtime runs exactly these, from the same bundles. */
export const catalog = {
  authoriser: {
    folder: 'authoriser',
    does: 'Who is calling',
    needs: ['records-get', 'issuer'],
    memoryMb: 512,
    timeoutSeconds: 10,
    trigger: { type: 'authoriser' },
  },
  rounds: {
    folder: 'rounds',
    does: 'Programmes, their logos, rounds and appointments',
    needs: [
      ...commands,
      'list-1',
      'list-2',
      'list-3',
      'keys-2',
      'records-release',
      'incoming-take',
      ...downloads,
    ],
    ...gateway,
    trigger: { type: 'routes', routes: roundsRoutes },
  },
  producers: {
    folder: 'producers',
    does: 'Establishments, products and API tokens',
    needs: [...commands, 'list-1', 'list-2', 'list-3', 'keys-1', 'channels'],
    ...gateway,
    trigger: { type: 'routes', routes: producersRoutes },
  },
  submissions: {
    folder: 'submissions',
    does: 'Submissions and their dossiers',
    needs: [
      ...[
        ...commands,
        'list-1',
        'keys-1',
        'keys-2',
        'records-check',
        'records-release',
        'uses-count',
        'trail-read',
      ],
      ...['incoming-take', 'incoming-parts', 'incoming-see', 'previews-see', ...downloads],
    ],
    ...gateway,
    trigger: { type: 'routes', routes: submissionsRoutes },
  },
  screening: {
    folder: 'screening',
    does: 'Checks and settlements',
    needs: [...commands, 'keys-1', 'keys-2', 'keys-3', 'records-check'],
    ...gateway,
    trigger: { type: 'routes', routes: screeningRoutes },
  },
  judging: {
    folder: 'judging',
    does: 'Panels, conflicts, frames and sheets',
    needs: [
      ...[...commands, 'keys-1', 'keys-2', 'records-check'],
      ...['incoming-take', 'previews-see', ...downloads, 'site'],
    ],
    ...gateway,
    trigger: { type: 'routes', routes: judgingRoutes },
  },
  council: {
    folder: 'council',
    does: 'Results, sessions, decisions and complaints',
    needs: [
      ...[...commands, 'list-1', 'records-release'],
      ...['decisions-take', 'decisions-see', 'decisions-read'],
    ],
    ...gateway,
    trigger: { type: 'routes', routes: councilRoutes },
  },
  recognition: {
    folder: 'recognition',
    does: 'Certificates and nominations',
    needs: [
      ...[
        ...commands,
        'list-1',
        'list-2',
        'list-3',
        'keys-2',
        'records-check',
        'records-release',
        'uses-count',
      ],
      ...['previews-see', ...downloads],
    ],
    ...gateway,
    trigger: { type: 'routes', routes: recognitionRoutes },
  },
  support: {
    folder: 'support',
    does: 'Funding rules and the ledger of support',
    needs: [...commands, 'list-1', 'list-2'],
    ...gateway,
    trigger: { type: 'routes', routes: supportRoutes },
  },
  privacy: {
    folder: 'privacy',
    does: 'Requests about personal data',
    needs: [...commands, 'list-1', 'list-2', 'keys-1', 'keys-2', 'records-check'],
    ...gateway,
    trigger: { type: 'routes', routes: privacyRoutes },
  },
  record: {
    folder: 'record',
    does: 'Audit trail, mails and parked effects',
    needs: [...commands, 'list-1', 'list-3', 'keys-2', 'keys-3', 'records-release', 'trail-read'],
    ...gateway,
    trigger: { type: 'routes', routes: recordRoutes },
  },
  public: {
    folder: 'public',
    does: 'What anyone may look up',
    needs: ['records-get', 'list-1', 'list-2', 'list-3', 'uses-count', 'signing'],
    ...gateway,
    trigger: { type: 'routes', routes: publicRoutes },
  },
  outputs: {
    folder: 'outputs',
    does: 'Orders and downloads of papers, lists and archives',
    needs: [
      ...[...commands, 'list-1', 'uses-count', 'trail-read'],
      ...['incoming-take', 'incoming-read', 'outputs-read', 'site'],
    ],
    ...gateway,
    trigger: { type: 'routes', routes: outputsRoutes },
  },
  openapi: {
    folder: 'openapi',
    does: 'The description of the API',
    needs: [],
    memoryMb: 256,
    timeoutSeconds: 10,
    trigger: { type: 'routes', routes: openapiRoutes },
  },
  'round-workflow': {
    folder: 'round-workflow',
    does: 'Tasks of the round workflow',
    needs: [...commands, 'keys-1', 'records-check'],
    memoryMb: 1024,
    timeoutSeconds: 60,
    trigger: { type: 'workflow', tasks: taskNames },
  },
  'attachment-arrived': {
    folder: 'attachment-arrived',
    does: 'Examines an uploaded file',
    needs: [
      ...['records-get', 'records-put', 'trail-append'],
      ...['incoming-see', 'incoming-read', 'verdicts-read', 'previews-write'],
    ],
    memoryMb: 2048,
    timeoutSeconds: 120,
    trigger: { type: 'object-created', prefix: 'incoming/' },
  },
  'deliver-effects': {
    folder: 'deliver-effects',
    does: 'Delivers messages, schedules and workflow calls, and removes what was erased',
    needs: [...commands, 'list-1', 'keys-2', 'keys-3', 'files-remove', 'outside', 'site'],
    memoryMb: 512,
    timeoutSeconds: 60,
    // Five deliveries park an effect; each of a batch may need them, and the store may be away for a while besides.
    trigger: {
      type: 'records-stream',
      kind: 'effect',
      state: 'pending',
      batchSize: 10,
      retries: 100,
      hours: 20,
      atOnce: 1,
    },
  },
  'make-outputs': {
    folder: 'make-outputs',
    does: 'Makes papers, lists and archives',
    needs: [
      ...[...commands, 'list-1', 'list-2', 'keys-2', 'trail-read'],
      ...['incoming-read', 'previews-read', 'outputs-write', 'site'],
    ],
    memoryMb: 2048,
    timeoutSeconds: 900,
    // Three begun attempts end in a failure that is told; the others are for a store that is away.
    trigger: {
      type: 'records-stream',
      kind: 'output',
      state: 'asked',
      batchSize: 1,
      retries: 20,
      hours: 2,
      atOnce: 5,
    },
  },
  webhooks: {
    folder: 'webhooks',
    does: 'Subscriptions of systems outside',
    needs: [...commands, 'list-1', 'list-2', 'webhooks'],
    ...gateway,
    trigger: { type: 'routes', routes: webhooksRoutes },
  },
  'deliver-webhooks': {
    folder: 'deliver-webhooks',
    does: 'Calls systems outside',
    needs: ['records-get', 'records-put', 'webhooks'],
    memoryMb: 512,
    timeoutSeconds: 60,
    // What failed waits by itself; the stream brings again only what the store was away for.
    trigger: {
      type: 'records-stream',
      kind: 'webhook-call',
      state: 'pending',
      batchSize: 10,
      retries: 20,
      hours: 20,
      atOnce: 1,
    },
  },
  'retry-effects': {
    folder: 'retry-effects',
    does: 'Puts what waited long enough back on its way',
    needs: ['list-1', 'records-put'],
    memoryMb: 512,
    timeoutSeconds: 60,
    trigger: { type: 'every', minutes: 5 },
  },
  'mail-returned': {
    folder: 'mail-returned',
    does: 'Marks mail that came back',
    needs: ['records-get', 'records-put'],
    memoryMb: 512,
    timeoutSeconds: 30,
    trigger: { type: 'mail-returned' },
  },
  daily: {
    folder: 'daily',
    does: 'Reminds people of what is due, drafts the next rounds, and lets go of what was kept long enough',
    needs: [...commands, 'list-1', 'list-2', 'list-3', 'keys-2', 'keys-3', 'records-check'],
    memoryMb: 512,
    timeoutSeconds: 300,
    trigger: { type: 'daily', atLocalHour: 6 },
  },
  checkpoint: {
    folder: 'checkpoint',
    does: 'Signs where every history of the audit trail stands',
    needs: ['trail-survey', 'checkpoints', 'signing'],
    // The ends of all histories are held at once, some 300 bytes each; entries pass by.
    memoryMb: 1024,
    timeoutSeconds: 900,
    trigger: { type: 'daily', atLocalHour: 1 },
  },
} as const satisfies Record<string, FunctionEntry>;

export type FunctionName = keyof typeof catalog;
export const functionNames = Object.keys(catalog) as FunctionName[];

/** Every route with the function that answers it. */
export const routeTable: readonly { readonly route: Route; readonly functionName: FunctionName }[] =
  functionNames.flatMap(functionName => {
    const { trigger }: FunctionEntry = catalog[functionName];
    return trigger.type === 'routes' ? allOf(trigger.routes).map(route => ({ route, functionName })) : [];
  });
