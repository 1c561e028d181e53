import { type FunctionName, routeTable } from '#functions/catalog.ts';
import { setRetentionTerm } from '#shared/application/privacy/set-retention-term.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { Contract } from '#shared/contracts/contract.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { answerDataRequestContract } from '#shared/contracts/privacy/answer-data-request.ts';
import { settleSubmissionContract } from '#shared/contracts/screening/settle-submission.ts';
import { openScreening, now as screeningDay } from '#test/application/screening/open-screening.ts';
import { openGateway } from '../../secrecy/gateway.ts';
import { askAs, official, province } from '../../support/asks.ts';
import { callOf } from '../support/prepared.ts';
import { requestCases } from '../support/requests/index.ts';
import { type RequestCase, requestTo } from '../support/requests/request.ts';
import type { Path } from './path.ts';

export const functionOf = ({ id }: Contract): FunctionName => {
  const found = routeTable.find(({ route }) => route.contract.id === id);
  if (found === undefined) throw new Error(`${id} has no function`);
  return found.functionName;
};

/** A request that succeeds, by the function that answers it. */
const requestPath =
  ({ contract, prepare }: RequestCase): Path =>
  async ground => {
    const asked = await prepare(ground);
    const reply = await ground.as(functionOf(contract), world =>
      openGateway(world)(routeKeyOf(contract), callOf(asked)),
    );
    if (reply.status !== contract.status) throw new Error(`${reply.status} ${reply.text}`);
  };

const answering = requestCases.find(({ contract }) => contract === answerDataRequestContract);
if (answering === undefined) throw new Error('no data request is answered');

/** Where more stands than a request needs in order to succeed. */
const further: Readonly<Record<string, RequestCase>> = {
  'one of two dossiers is settled': requestTo(settleSubmissionContract, async ({ world }) => {
    const [first] = await openScreening(() => world).seedScreened(2);
    const params = { submissionId: first?.id ?? '' };
    return { as: official.id, now: screeningDay, params, version: 1, body: { eligible: true } };
  }),
  'an erasure where terms of keeping are decided': {
    contract: answerDataRequestContract,
    prepare: async stage => {
      const body = { ...province, term: 'office', years: 5, reason: 'Quyết định mẫu' } as const;
      const ask = askAs(official, 'retention.set', { params: {}, query: {}, body });
      await runCommand(stage.world, setRetentionTerm, ask);
      return answering.prepare(stage);
    },
  },
};

/** Every request that changes something. */
export const requestPaths: Readonly<Record<string, Path>> = {
  ...Object.fromEntries(requestCases.map(one => [one.contract.id, requestPath(one)])),
  ...Object.fromEntries(Object.entries(further).map(([name, one]) => [name, requestPath(one)])),
};
