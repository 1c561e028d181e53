import { localCredentials, names, place } from './names.ts';

export type Endpoints = {
  readonly dynamodb: string;
  readonly s3: string;
  readonly sfn: string;
  readonly scheduler: string;
  readonly ses: string;
  readonly sns: string;
  readonly zalo: string;
  readonly kms: string;
  readonly issuer: string;
};

/** What the functions are told of the embedded installation: the same variables that CDK sets, and where the services are. */
export const environmentOf = (endpoints: Endpoints): Readonly<Record<string, string>> => ({
  AWS_REGION: place.region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_SFN: endpoints.sfn,
  AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
  AWS_ENDPOINT_URL_SESV2: endpoints.ses,
  AWS_ENDPOINT_URL_SNS: endpoints.sns,
  AWS_ENDPOINT_URL_KMS: endpoints.kms,
  TB_RECORDS_TABLE: names.records,
  TB_AUDIT_TABLE: names.audit,
  TB_FILES_BUCKET: names.bucket,
  TB_CHECKPOINTS_BUCKET: names.checkpoints,
  TB_UPLOAD_URL: `${endpoints.s3}/${names.bucket}`,
  TB_STATE_MACHINE_ARN: names.stateMachineArn,
  TB_SCHEDULE_GROUP: names.scheduleGroup,
  TB_SCHEDULE_ROLE_ARN: names.scheduleRoleArn,
  TB_MAIL_FROM: 'tieu-bieu@localhost.localdomain',
  TB_MAIL_CONFIGURATION: 'tieu-bieu-mail',
  // The site and the issuer of sign-ins are one server here.
  TB_SITE_ORIGIN: new URL(endpoints.issuer).origin,
  TB_TEXT_SENDER: 'TieuBieu',
  TB_WEBHOOK_KEY: names.webhookKey,
  TB_WEBHOOK_LOOPBACK: 'allowed',
  TB_ZALO_ADDRESS: endpoints.zalo,
  TB_ISSUER: endpoints.issuer,
  TB_AUDIENCE: names.clientId,
  TB_JWKS_URL: `${endpoints.issuer}/.well-known/jwks.json`,
  TB_SIGNING_KEYS: names.signingKeys.join(','),
  TB_SCANNER: 'signature',
  POWERTOOLS_SERVICE_NAME: 'tieu-bieu',
});
