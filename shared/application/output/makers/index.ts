import type { OutputKind, outputKinds } from '#shared/domain/output/output-kinds.ts';
import type { OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import { listMakers } from '../../lists/index.ts';
import type { Maker } from '../maker.ts';
import { dossierMaker } from './dossier.ts';
import { ministryMaker } from './ministry.ts';
import { paperMakers } from './papers.ts';
import { reportMaker } from './report.ts';

const makers: { readonly [W in OutputKind]: () => Maker<(typeof outputKinds)[W]['subject']> } = {
  ...listMakers,
  dossier: () => dossierMaker,
  ...paperMakers,
  ministry: () => ministryMaker,
  report: () => reportMaker,
};

/** The maker of a kind of output. Its subject was found by the kind's own sort before, which TypeScript cannot follow. */
export const makerOf = (what: OutputKind) => makers[what]() as unknown as Maker<OutputSubjectKind>;
