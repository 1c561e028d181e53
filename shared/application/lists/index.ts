import type { listKinds } from '#shared/domain/output/list-kinds.ts';
import type { Maker } from '../output/maker.ts';
import { auditStream } from './audit-stream.ts';
import { certificates } from './certificates.ts';
import { complaints } from './complaints.ts';
import { eligibleEntries } from './eligible-entries.ts';
import { filedSubmissions } from './filed-submissions.ts';
import { listMaker } from './list.ts';
import { messages } from './messages.ts';
import { nomination } from './nomination.ts';
import { ranking } from './ranking.ts';
import { recognisedUnits } from './recognised-units.ts';
import { roundMembers } from './round-members.ts';
import { screeningStates } from './screening-states.ts';

type Kinds = typeof listKinds;

/** The makers of lists, by kind of output; each is evaluated when it is asked for (docs/decisions/0030). */
export const listMakers: { readonly [W in keyof Kinds]: () => Maker<Kinds[W]['subject']> } = {
  'filed-submissions': () => listMaker(filedSubmissions),
  'screening-states': () => listMaker(screeningStates),
  'eligible-entries': () => listMaker(eligibleEntries),
  ranking: () => listMaker(ranking),
  'recognised-units': () => listMaker(recognisedUnits),
  certificates: () => listMaker(certificates),
  'nomination-list': () => listMaker(nomination),
  'round-members': () => listMaker(roundMembers),
  complaints: () => listMaker(complaints),
  messages: () => listMaker(messages),
  'audit-stream': () => listMaker(auditStream),
};
