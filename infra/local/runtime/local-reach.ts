import type { OutsideReach, Reach } from '../../grants/reach.ts';
import type { Endpoints } from './endpoints.ts';
import { names, place } from './names.ts';

const { region, account } = place;
const table = (name: string) => ({ name, arn: `arn:aws:dynamodb:${region}:${account}:table/${name}` });
const key = (id: string) => `arn:aws:kms:${region}:${account}:key/${id}`;

/** The embedded engines encrypt nothing: these stand for the keys that tables and files have on AWS. */
export const localKeys = { records: key('records'), files: key('files') } as const;

/** Names and ARNs of all that functions reach in the embedded installation: what the stacks say of one on AWS. */
export const localReach = (endpoints: Endpoints): Reach & { readonly outside: OutsideReach } => ({
  region,
  records: table(names.records),
  audit: table(names.audit),
  recordsKeyArn: localKeys.records,
  signingKeyArns: names.signingKeys,
  webhookKeyArn: names.webhookKey,
  checkpoints: { arn: `arn:aws:s3:::${names.checkpoints}`, name: names.checkpoints },
  files: {
    arn: `arn:aws:s3:::${names.bucket}`,
    name: names.bucket,
    keyArn: localKeys.files,
    url: `${endpoints.s3}/${names.bucket}`,
  },
  issuer: {
    url: endpoints.issuer,
    audience: names.clientId,
    keysUrl: `${endpoints.issuer}/.well-known/jwks.json`,
  },
  outside: {
    mailIdentityArn: `arn:aws:ses:${region}:${account}:identity/${names.mailFrom.split('@')[1]}`,
    mailFrom: names.mailFrom,
    mailConfiguration: {
      name: names.mailConfiguration,
      arn: `arn:aws:ses:${region}:${account}:configuration-set/${names.mailConfiguration}`,
    },
    textSender: 'TieuBieu',
    zaloAddress: endpoints.zalo,
    stateMachineArn: names.stateMachineArn,
    executionsArn: `${names.stateMachineArn.replace(':stateMachine:', ':execution:')}:*`,
    scheduleGroup: names.scheduleGroup,
    schedulesArn: `arn:aws:scheduler:${region}:${account}:schedule/${names.scheduleGroup}/*`,
    scheduleRoleArn: names.scheduleRoleArn,
    scheduleDeadLettersArn: `arn:aws:sqs:${region}:${account}:schedule-dead-letters`,
  },
});
