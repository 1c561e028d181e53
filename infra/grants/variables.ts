import type { Need } from '#functions/catalog.ts';
import type { Environment } from '#functions/edge/environment.ts';
import {
  channelsOf,
  downloadsUrlOf,
  type SiteSettings,
  type StageSettings,
  siteOriginOf,
} from '../stages.ts';
import type { Reach } from './reach.ts';

/** What of a stage functions are told. */
type Told = SiteSettings & Pick<StageSettings, 'scanner' | 'zaloAddress'>;

/** Lambda sets the region itself and refuses it as a setting. */
type Variables = Readonly<Partial<Record<Exclude<keyof Environment, 'AWS_REGION'>, string>>>;

const files = ({ files }: Reach, stage: Told): Variables => ({
  TB_FILES_BUCKET: files.name,
  TB_UPLOAD_URL: files.url,
  TB_DOWNLOAD_URL: downloadsUrlOf(stage),
});
const tables = ({ records, audit }: Reach): Variables => ({
  TB_RECORDS_TABLE: records.name,
  TB_AUDIT_TABLE: audit.name,
});

const variablesByNeed = {
  ...{ 'records-get': tables, 'records-below': tables },
  ...{ 'records-put': tables, 'records-check': tables, 'records-release': tables, 'uses-count': tables },
  ...{ 'list-1': tables, 'list-2': tables, 'list-3': tables },
  ...{ 'keys-1': tables, 'keys-2': tables, 'keys-3': tables },
  ...{ 'trail-append': tables, 'trail-read': tables, 'trail-survey': tables },
  ...{ 'incoming-take': files, 'incoming-parts': files, 'incoming-see': files, 'incoming-read': files },
  ...{ 'previews-see': files, 'previews-read': files, 'previews-write': files },
  ...{ 'decisions-take': files, 'decisions-see': files, 'decisions-read': files },
  ...{ 'outputs-read': files, 'outputs-write': files, 'files-remove': files },
  'verdicts-read': (reach, stage) => ({ ...files(reach, stage), TB_SCANNER: stage.scanner }),
  outside: ({ outside }) => {
    if (outside === undefined)
      throw new Error('a function needs the world outside, which this stack does not reach');
    return {
      TB_STATE_MACHINE_ARN: outside.stateMachineArn,
      TB_SCHEDULE_GROUP: outside.scheduleGroup,
      TB_SCHEDULE_ROLE_ARN: outside.scheduleRoleArn,
      TB_SCHEDULE_DLQ_ARN: outside.scheduleDeadLettersArn,
      TB_MAIL_FROM: outside.mailFrom,
      TB_MAIL_CONFIGURATION: outside.mailConfiguration.name,
      ...(outside.textSender === undefined ? {} : { TB_TEXT_SENDER: outside.textSender }),
      ...(outside.zaloAddress === undefined ? {} : { TB_ZALO_ADDRESS: outside.zaloAddress }),
    };
  },
  signing: ({ signingKeyArns }) => ({ TB_SIGNING_KEYS: signingKeyArns.join(',') }),
  checkpoints: ({ checkpoints }) => ({ TB_CHECKPOINTS_BUCKET: checkpoints.name }),
  webhooks: ({ webhookKeyArn }) => ({ TB_WEBHOOK_KEY: webhookKeyArn }),
  site: (_reach, stage) => ({ TB_SITE_ORIGIN: siteOriginOf(stage) }),
  channels: (_reach, stage) => ({ TB_CHANNELS: channelsOf(stage).join(',') }),
  issuer: ({ issuer }) => ({
    TB_ISSUER: issuer.url,
    TB_AUDIENCE: issuer.audience,
    TB_JWKS_URL: issuer.keysUrl,
  }),
} as const satisfies Record<Need, (reach: Reach, stage: Told) => Variables>;

/** What a function is told of its surroundings: by its needs and no more. */
export const variablesOf = (needs: readonly Need[], reach: Reach, stage: Told): Variables =>
  Object.assign({}, ...needs.map(need => variablesByNeed[need](reach, stage)));
