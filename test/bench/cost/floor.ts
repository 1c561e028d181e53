import type { Prices } from './prices.ts';

/** KB of a dossier, and files with it. */
const dossierKilobytes = 4;
const files = 3;
/** Milliseconds and gigabytes of a call's function, and bytes that it logs. */
const call = { ms: 5, gb: 0.256 / 1.024, logBytes: 512 } as const;
const readUnitsOfDossier = 0.5;
const workflowStates = 10;
const entriesInChild = 100;

const priceOf = ({ prices }: Prices, what: string): number => {
  const price = prices[what];
  if (price === undefined) throw new Error(`without a price: ${what}`);
  return price.usd / price.per;
};

/**
 * The least that a round can cost, whoever writes the programme: each dossier written once with its files, each sheet
 * written once, each dossier read once by each juror, one workflow that goes over them by the hundred.
 */
export const floorOf = (products: number, jurors: number, prices: Prices): number => {
  const price = (what: string) => priceOf(prices, what);
  const oneCall =
    price('api.requests') +
    price('lambda.invocations') +
    (call.ms / 1000) * call.gb * price('lambda.gbSeconds') +
    call.logBytes * price('logs.bytes');
  const submission =
    2 * oneCall + dossierKilobytes * price('dynamodb.writeUnits') + files * price('s3.PostObject');
  const score = oneCall + price('dynamodb.writeUnits');
  const reading = oneCall + readUnitsOfDossier * price('dynamodb.readUnits') + files * price('s3.GetObject');
  const workflow = (workflowStates + products / entriesInChild) * price('sfn.transitions');
  return products * submission + products * jurors * (score + reading) + workflow;
};
