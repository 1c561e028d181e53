import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getRecognitionStatementContract } from '#shared/contracts/public/get-recognition-statement.ts';
import { statementOf } from '#shared/domain/recognition/statement.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';

type Contract = typeof getRecognitionStatementContract;

/** Each signature costs a call of the key service: what one address may ask for in a minute. */
const perMinute = 30;

/** What is true of a certificate at this moment, signed so that anyone can check it without this system. */
export const getRecognitionStatement: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const uses = await world.records.countUse({
    name: `statement|${ask.sourceIp}`,
    windowSeconds: 60,
    now: ask.now,
  });
  if (uses > perMinute) return fail('request.too-many');
  const found = await world.records.find('recognition', ask.input.params.recognitionId);
  const statement = found && statementOf(found.body, ask.now);
  if (statement === undefined) return fail('resource.not-found');
  return ok({ body: { statement: await world.signer.sign(canonicalJson(statement)) } });
};
