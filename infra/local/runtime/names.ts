/** Names of the resources of the embedded installation. Region and account are of no place. */
export const place = { region: 'ap-southeast-1', account: '000000000000' } as const;
export const names = {
  records: 'tieu-bieu-records',
  audit: 'tieu-bieu-audit',
  bucket: 'tieu-bieu-files',
  checkpoints: 'tieu-bieu-checkpoints',
  scheduleGroup: 'tieu-bieu-rounds',
  stateMachineArn: `arn:aws:states:${place.region}:${place.account}:stateMachine:round-workflow`,
  scheduleRoleArn: `arn:aws:iam::${place.account}:role/schedule`,
  /** The present one first; add a newer one in front to rotate. */
  signingKeys: ['statements-1'],
  webhookKey: `arn:aws:kms:${place.region}:${place.account}:key/webhooks`,
  clientId: 'tieu-bieu-local',
  mailFrom: 'tieu-bieu@localhost.localdomain',
  mailConfiguration: 'tieu-bieu-mail',
} as const;

/** The embedded services check signatures against these; they open nothing but this computer's own loopback services. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local-only' } as const;

export const functionArn = (name: string): string =>
  `arn:aws:lambda:${place.region}:${place.account}:function:${name}`;

/** By its own access key each function is known to the services it calls. */
export const accessKeyOf = (functionName: string): string =>
  `${localCredentials.accessKeyId}-${functionName}`;
