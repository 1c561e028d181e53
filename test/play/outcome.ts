import { outputKindNames } from '#shared/domain/output/output-kinds.ts';
import type { Verified } from './acts/verify-record.ts';
import { parts } from './cast.ts';
import { panelSize } from './jury-seats.ts';
import type { Usage } from './meter.ts';
import type { Scale } from './scale.ts';
import type { Story } from './story.ts';
import { region } from './upper-levels.ts';

/**
 * What a play came to, every number from the system's own answers. An entry is one product or set that was filed; what is
 * recognised and certified are units: entries, or like ones merged into one set.
 */
export type Outcome = {
  readonly establishments: number;
  readonly registered: number;
  readonly submitted: number;
  readonly refusedLate: number;
  readonly ineligible: number;
  readonly supplemented: number;
  readonly eligible: number;
  readonly sheets: number;
  /** Entries at or above the mark in the jury's tally. */
  readonly passed: number;
  /** Entries the council proposed, before like ones were merged. */
  readonly proposed: number;
  /** Units recognised by the decisions, the one after the complaint included. */
  readonly recognised: number;
  readonly certificates: number;
  readonly nominated: number;
  /** The folder with the papers, lists and archives of the round, and how many files it has. */
  readonly papers: string;
  readonly paperFiles: number;
  /** What the region took of it, and how many certificates came of that; then the nation. */
  readonly regionalAccepted: number;
  readonly regionalCertificates: number;
  readonly nationalAccepted: number;
  readonly nationalCertificates: number;
  readonly auditEntries: number;
  readonly auditVerified: boolean;
  readonly transitions: number;
  readonly wcu: number;
  readonly rcu: number;
  /** Wall time of the whole play. */
  readonly seconds: number;
  /** CPU time of every process of it: the play's own, the server's and the store's. */
  readonly cpuSeconds: number;
  /** The most memory that they held together. */
  readonly peakMegabytes: number;
};

/** What the play took of the computer. */
export type Work = { readonly seconds: number; readonly cpuMs: number; readonly peakBytes: number };

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Counts the story. */
export const outcomeOf = (story: Story, verified: Verified, usage: Usage, work: Work): Outcome => ({
  establishments: new Set(story.registered.map(({ establishmentId }) => establishmentId)).size,
  registered: new Set([...story.registered, story.late].map(({ productId }) => productId)).size,
  submitted: story.screened.submitted,
  refusedLate: story.closed.refusedLate,
  ineligible: story.screened.ineligible,
  supplemented: story.screened.supplemented,
  eligible: story.screened.eligible,
  sheets: story.council.result.sheetCount,
  passed: story.council.result.standings.filter(({ passed }) => passed).length,
  proposed: story.council.proposed,
  recognised: story.heard.decision.units.length,
  certificates: story.certified.certificates.length,
  nominated: story.certified.nominated,
  papers: story.printed.folder,
  paperFiles: [...story.printed.files.values()].reduce((sum, files) => sum + files, 0),
  regionalAccepted: story.above.regional.accepted,
  regionalCertificates: story.above.regional.certificates,
  nationalAccepted: story.above.national.accepted,
  nationalCertificates: story.above.national.certificates,
  auditEntries: verified.auditEntries,
  auditVerified: verified.auditVerified,
  transitions: usage.transitions,
  wcu: Math.round(usage.wcu),
  rcu: Math.round(usage.rcu),
  seconds: tenths(work.seconds),
  cpuSeconds: tenths(work.cpuMs / 1000),
  peakMegabytes: Math.round(work.peakBytes / 1_048_576),
});

const tallyFaults = ({ council, scored, filing }: Story): readonly string[] => {
  const planned = filing.filed.flatMap(({ product, submissionId }) => {
    const expected = scored.expected.get(product.index);
    return expected === undefined ? [] : [{ product, submissionId, ...expected }];
  });
  return planned.flatMap(({ product, submissionId, sum, count }) => {
    const standing = council.result.standings.find(other => other.submissionId === submissionId);
    return standing?.sum === sum && standing.count === count
      ? []
      : [
          `the tally of "${product.name}": planned ${sum} over ${count}, found ${standing?.sum} over ${standing?.count}`,
        ];
  });
};

const tieFaults = ({ council, filing }: Story): readonly string[] => {
  const found = council.result.standings.filter(({ tiedAtQuota }) => tiedAtQuota).map(s => s.submissionId);
  const meant = filing.filed
    .filter(({ product }) => product.index === parts.assisted || product.index === parts.troubled)
    .map(({ submissionId }) => submissionId);
  return found.length === meant.length && meant.every(id => found.includes(id))
    ? []
    : [`two entries should be tied at the quota line, found ${found.length}`];
};

/** Where the outcome is not what the play put in; empty when all is consistent. */
export const inconsistencies = (outcome: Outcome, scale: Scale, story: Story): readonly string[] => {
  const { council, closed, heard, certified, scored, filing, above } = story;
  const recognisedEntries = heard.decision.units.flatMap(({ submissionIds }) => submissionIds).length;
  const numbers = new Set(certified.certificates.map(({ number }) => number)).size;
  const codes = new Set(certified.certificates.map(({ checkCode }) => checkCode)).size;
  const equal: readonly (readonly [string, number, number])[] = [
    ['establishments', outcome.establishments, scale.establishments],
    ['registered: the products and the late one', outcome.registered, scale.products + 1],
    ['submitted', outcome.submitted, scale.products],
    ['sealed', closed.sealed, scale.products],
    ['refused for one second', outcome.refusedLate, 1],
    ['ineligible', outcome.ineligible, 1],
    ['supplemented', outcome.supplemented, 1],
    ['eligible: submitted less ineligible', outcome.eligible, outcome.submitted - outcome.ineligible],
    [
      'sheets: a juror each, less the one who stepped back',
      outcome.sheets,
      outcome.eligible * panelSize(scale) - 1,
    ],
    ['sheets written', scored.sheets, outcome.sheets],
    ['passed: eligible less those under the mark', outcome.passed, outcome.eligible - scale.below],
    ['proposed: the quota', outcome.proposed, scale.quota],
    ['entries recognised: proposed and the complaint upheld', recognisedEntries, outcome.proposed + 1],
    [
      'certificates: entries recognised less one merged',
      outcome.certificates,
      recognisedEntries - council.merged,
    ],
    ['recognised units have a certificate each', outcome.recognised, outcome.certificates],
    ['certificate numbers are unique', numbers, outcome.certificates],
    ['check codes are unique', codes, outcome.certificates],
    ['the public list names every unit', certified.publicUnits, outcome.recognised],
    ['nominated', outcome.nominated, scale.nominations],
    ['accepted by the region: all that was nominated', outcome.regionalAccepted, outcome.nominated],
    ['certificates of the region', outcome.regionalCertificates, outcome.regionalAccepted],
    ['recognised above, as the province sees it', above.regional.recognisedAbove, outcome.regionalAccepted],
    [
      'accepted by the nation: the best of the region',
      outcome.nationalAccepted,
      Math.min(region.recommends ?? 0, outcome.regionalCertificates),
    ],
    ['certificates of the nation', outcome.nationalCertificates, outcome.nationalAccepted],
    ['recognised above, as the region sees it', above.national.recognisedAbove, outcome.nationalAccepted],
    ['result versions', heard.result.version, 2],
    ['files sent in parts', filing.inParts, 1],
    ['files refused by content', filing.refusedFiles, 1],
  ];
  return [
    ...equal.flatMap(([what, found, meant]) => (found === meant ? [] : [`${what}: ${found}, not ${meant}`])),
    ...(scored.survived > 0 ? [] : ['the power cut came before anything was acknowledged']),
    ...(outcome.recognised <= scale.quota ? [] : ['more units than the quota']),
    ...tallyFaults(story),
    ...tieFaults(story),
    ...outputKindNames.filter(what => !story.printed.files.has(what)).map(what => `no ${what} was made`),
    ...(outcome.auditVerified ? [] : ['the export did not verify']),
  ];
};
