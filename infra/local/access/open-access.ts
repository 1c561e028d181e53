import type { Statement } from '../../grants/statement.ts';
import { S3Error } from '../object-store/errors.ts';
import type { AdmitCall } from '../object-store/operation.ts';
import { localReach } from '../runtime/local-reach.ts';
import { AccessDeniedError, type Admit, admitAll } from './admit.ts';
import { askedOfS3 } from './asked/s3.ts';
import { openGate, type Use } from './gate.ts';
import { policiesOf } from './policies.ts';

export type Access = {
  readonly admit: Admit;
  readonly admitToFiles: AdmitCall;
  /** What each function's needs grant it, which of it was used, and what it was refused; `undefined` without enforcement. */
  readonly state: () =>
    | {
        readonly granted: readonly Use[];
        readonly used: readonly Use[];
        /** Since the start: function, action and resource. */
        readonly refused: readonly string[];
      }
    | undefined;
};

/** Policies name resources, and none of their names holds an address. */
export const reachOfNames = localReach({
  dynamodb: '',
  s3: '',
  sfn: '',
  scheduler: '',
  ses: '',
  sns: '',
  zalo: '',
  kms: '',
  issuer: '',
});

const grantedIn = (policies: ReadonlyMap<string, readonly Statement[]>): readonly Use[] =>
  [...policies].flatMap(([caller, statements]) =>
    statements
      .filter(({ effect }) => effect === 'Allow')
      .flatMap(({ sid, actions, resources }) =>
        actions.flatMap(action => resources.map(resource => ({ caller, sid, action, resource }))),
      ),
  );

/** The gate before the services of one installation. Without enforcement everyone may do everything, and nothing is noted. */
export const openAccess = async (options: {
  readonly file: string;
  readonly enforce: boolean;
  /** What each function may do. @default what its needs grant it */
  readonly policies?: ReadonlyMap<string, readonly Statement[]> | undefined;
}): Promise<Access> => {
  if (!options.enforce) return { admit: admitAll, admitToFiles: () => undefined, state: () => undefined };
  const { policies = policiesOf(reachOfNames) } = options;
  const gate = openGate({ file: options.file, policies });
  return {
    admit: gate.admit,
    admitToFiles: (accessKeyId, call) => {
      try {
        const { name, keyArn } = reachOfNames.files;
        gate.admit(accessKeyId, askedOfS3(call, call.bucket === name ? keyArn : undefined));
      } catch (error) {
        throw error instanceof AccessDeniedError ? new S3Error('AccessDenied', error.message) : error;
      }
    },
    state: () => ({ granted: grantedIn(policies), used: gate.used(), refused: gate.refused() }),
  };
};
