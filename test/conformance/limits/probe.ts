import { awsLimits, type LimitName } from '#infra/local/aws-limits.ts';

/** Asks a service for so much of what is limited: `served`, or what tells that it was too much. */
export type Probe = (amount: number) => Promise<string>;
export type Probes = Readonly<Record<LimitName, Probe>>;

/** What is wrong with how a limit is kept: nothing where the figure is served and one more is told as AWS tells it. */
export const faultsOf = async (name: LimitName, probe: Probe): Promise<readonly string[]> => {
  const { figure, told } = awsLimits[name];
  const [within, beyond] = [await probe(figure), await probe(figure + 1)];
  return [
    ...(within === 'served' ? [] : [`${name}: ${figure} is refused (${within})`]),
    ...(beyond === told ? [] : [`${name}: ${figure + 1} is ${beyond}, and not ${told}`]),
  ];
};
