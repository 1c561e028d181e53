import type { Problem } from '#shared/kernel/result.ts';
import type { Membership } from '../access/membership.ts';
import type { Role } from '../access/roles.ts';
import type { ProductGroup } from '../product/groups.ts';
import type { Round } from './round.ts';

/** A chair and two members: fewer cannot outvote one another. */
const smallestCouncil = 3;
/** People of one round: each is told of its steps in one transaction. */
export const mostMembers = 80;

const people = (members: readonly Membership[], ...roles: readonly Role[]): ReadonlySet<string> =>
  new Set(members.filter(({ role }) => roles.includes(role)).map(({ personId }) => personId));

const judging = (members: readonly Membership[], group: ProductGroup): readonly Membership[] =>
  members.filter(({ groups }) => groups.length === 0 || groups.includes(group));

const juryProblems = ({ rules, groups }: Round, members: readonly Membership[]): readonly Problem[] => {
  // The head scores too (Bình Thuận 2022: nine with the head).
  const jury = people(members, 'juror', 'panel-head').size;
  return [
    ...(jury < rules.juryMin || jury > rules.juryMax
      ? [
          {
            pointer: '/members',
            code: 'round.jury-size',
            params: { size: jury, minimum: rules.juryMin, maximum: rules.juryMax },
          },
        ]
      : []),
    ...groups.flatMap((group, index): readonly Problem[] => {
      const ofGroup = judging(members, group);
      const pointer = `/groups/${index}`;
      const jurors = people(ofGroup, 'juror', 'panel-head').size;
      return [
        ...(people(ofGroup, 'panel-head').size === 0
          ? [{ pointer, code: 'round.group-without-head', params: { group } }]
          : []),
        ...(jurors < rules.minSheetsPerEntry
          ? [
              {
                pointer,
                code: 'round.group-without-jurors',
                params: { group, size: jurors, minimum: rules.minSheetsPerEntry },
              },
            ]
          : []),
      ];
    }),
  ];
};

const councilProblems = ({ rules }: Round, members: readonly Membership[]): readonly Problem[] => {
  const chairs = people(members, 'council-chair').size;
  const council = people(members, 'council-chair', 'council-member').size;
  const { councilQuorum: quorum, councilMajority: majority } = rules;
  return [
    ...(chairs === 1 ? [] : [{ pointer: '/members', code: 'round.council-chair', params: { size: chairs } }]),
    ...(council < smallestCouncil
      ? [
          {
            pointer: '/members',
            code: 'round.council-size',
            params: { size: council, minimum: smallestCouncil },
          },
        ]
      : []),
    // Present over members ≥ quorum and votes over present > majority must both be possible.
    ...(quorum.numerator < 1 || quorum.numerator > quorum.denominator
      ? [{ pointer: '/rules/councilQuorum', code: 'round.quorum-unachievable' }]
      : []),
    ...(majority.numerator >= majority.denominator
      ? [{ pointer: '/rules/councilMajority', code: 'round.majority-unachievable' }]
      : []),
  ];
};

/** Who must have been appointed before a round is announced: `members` are its memberships in force. */
export const peopleProblems = (round: Round, members: readonly Membership[]): readonly Problem[] => [
  ...juryProblems(round, members),
  ...councilProblems(round, members),
  ...(members.length > mostMembers
    ? [
        {
          pointer: '/members',
          code: 'round.too-many-members',
          params: { size: members.length, maximum: mostMembers },
        },
      ]
    : []),
];
