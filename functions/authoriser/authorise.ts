import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import { findToken } from '#shared/application/api-token/find-token.ts';
import type { World } from '#shared/application/ports.ts';
import { UnavailableError } from '#shared/kernel/unavailable.ts';
import { nobody, type Principal, unavailable } from '../edge/principal.ts';
import type { Claims } from './verify-token.ts';

type Decision = APIGatewaySimpleAuthorizerWithContextResult<Principal | typeof nobody | typeof unavailable>;

/** Let through as nobody: the pipeline then asks for sign-in in the product's own words, which a gateway's 401 or 403 lacks. */
const unknown: Decision = { isAuthorized: true, context: nobody };
const known = (principal: Principal): Decision => ({ isAuthorized: true, context: principal });

/** Longest token read at all; a real one has about 1,000 characters. */
const maxTokenLength = 4096;

const bearer = (event: APIGatewayRequestAuthorizerEventV2): string | undefined => {
  const header = event.headers?.authorization;
  return header === undefined || header.length > maxTokenLength
    ? undefined
    : /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1];
};

type Verify = (token: string) => Promise<Claims | undefined>;

const callerOf = async (
  world: () => World,
  verify: Verify,
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<Decision> => {
  const token = bearer(event);
  if (token === undefined) return unknown;
  const now = event.requestContext.timeEpoch;
  if (token.startsWith('tb_')) {
    const found = await findToken(world(), token, now);
    return found === undefined
      ? unknown
      : known({
          id: found.ownerId,
          kind: 'token',
          name: found.ownerName,
          email: '',
          establishmentIds: found.establishmentIds.join(','),
          tokenId: found.id,
        });
  }
  const claims = await verify(token);
  if (claims === undefined || claims.exp * 1000 <= now) return unknown;
  return known({
    id: claims.sub,
    kind: 'person',
    name: claims.name,
    email: claims.email,
    establishmentIds: '',
  });
};

/**
 * Who is calling: a person by the issuer's token, or a producer's own system by its API token (`tb_…`, hashed at rest). What
 * they may do is decided by the routes, from the store; a caller without a good token is nobody there, and one whom the
 * store or the issuer could not be asked about is told to try again.
 */
export const authorise =
  (world: () => World, verify: Verify) =>
  async (event: APIGatewayRequestAuthorizerEventV2): Promise<Decision> => {
    try {
      return await callerOf(world, verify, event);
    } catch (error) {
      if (error instanceof UnavailableError) return { isAuthorized: true, context: unavailable };
      throw error;
    }
  };
