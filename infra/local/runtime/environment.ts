import { catalog, type FunctionEntry, type FunctionName } from '#functions/catalog.ts';
import { variablesOf } from '../../grants/variables.ts';
import type { Endpoints } from './endpoints.ts';
import { localReach } from './local-reach.ts';
import { accessKeyOf, localCredentials, place } from './names.ts';

/** What a process is told by the system it runs on; nothing of the person's own AWS settings. */
const ofTheSystem = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || /^(AWS|TB)_/.test(name) ? [] : [[name, value]],
    ),
  );

/** Where the SDK finds the embedded services. */
const addresses = (endpoints: Endpoints): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_SFN: endpoints.sfn,
  AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
  AWS_ENDPOINT_URL_SESV2: endpoints.ses,
  AWS_ENDPOINT_URL_SNS: endpoints.sns,
  AWS_ENDPOINT_URL_KMS: endpoints.kms,
});

/**
 * What one function is told of the embedded installation: the variables that CDK sets for it by its needs and no others,
 * credentials of its own, and where the services are.
 */
export const environmentOf = (name: FunctionName, endpoints: Endpoints): Readonly<Record<string, string>> => {
  const { needs }: FunctionEntry = catalog[name];
  return {
    ...ofTheSystem(),
    AWS_REGION: place.region,
    AWS_ACCESS_KEY_ID: accessKeyOf(name),
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    ...addresses(endpoints),
    // The site and the issuer of sign-ins are one server here.
    ...variablesOf(needs, localReach(endpoints), {
      scanner: 'signature',
      zaloAddress: endpoints.zalo,
      siteOrigin: new URL(endpoints.issuer).origin,
    }),
    ...(needs.includes('webhooks') ? { TB_WEBHOOK_LOOPBACK: 'allowed' } : {}),
    POWERTOOLS_SERVICE_NAME: name,
  };
};
