/** Where the services of one embedded installation listen. */
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
