import { KMSClient } from '@aws-sdk/client-kms';
import { patience } from '#shared/adapters/aws/patience.ts';
import { openSigner } from '#shared/adapters/kms/signer.ts';
import { demand, type Environment } from './environment.ts';

/** Signatures that anyone can check, for the one function that gives them. */
export const signerPart = (environment: Environment) =>
  openSigner(
    new KMSClient({ region: environment.AWS_REGION, ...patience }),
    demand(environment.TB_SIGNING_KEYS, 'TB_SIGNING_KEYS').split(','),
  );
