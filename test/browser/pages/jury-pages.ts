import type { Visitor } from '../support/visitor.ts';
import { pagesOf } from './page-view.ts';

const head = 'mau-giam-khao-1';
const juror = 'mau-giam-khao-2';

/** Stepped back from the entry of the two like products. */
const related = 'mau-giam-khao-4';

/** Answers that there is no conflict of interest, where the page asks. */
const openDossier = async ({ page, settled }: Visitor): Promise<void> => {
  const answer = page.getByRole('button', { name: /^(Không, mở hồ sơ|No, open the dossier)$/ });
  if (await answer.isVisible()) await answer.click();
  await settled();
};

/** The same, and on a phone the sheet instead of the dossier. */
const openSheet = async (visitor: Visitor): Promise<void> => {
  await openDossier(visitor);
  const tab = visitor.page.getByRole('button', { name: /^(Phiếu chấm điểm|Score sheet)$/ });
  if (await tab.isVisible()) await tab.click();
  await visitor.settled();
};

/** What jurors and the head of a panel see. */
export const juryPages = pagesOf('jury', {
  none: { at: 'open', as: 'mau-co-so-1', path: () => '/jury' },
  rounds: { at: 'scoring', as: juror, path: () => '/jury' },
  device: { at: 'scoring', as: juror, path: () => '/jury/device' },
  'worklist-empty': { at: 'open', as: juror, path: async ids => `/jury/${await ids.round()}` },
  frames: { at: 'framing', as: juror, path: async ids => `/jury/${await ids.round()}/frames` },
  'frames-head': { at: 'framing', as: head, path: async ids => `/jury/${await ids.round()}/frames` },
  worklist: { at: 'scribbled', as: juror, path: async ids => `/jury/${await ids.round()}` },
  'conflict-asked': {
    at: 'scoring',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    device: 'desk',
  },
  sheet: {
    at: 'scribbled',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    act: openDossier,
    device: 'desk',
  },
  'sheet-locked': {
    at: 'scored',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
    device: 'desk',
  },
  annex: {
    at: 'scribbled',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}/print`,
    device: 'desk',
  },
  'frames-agreed': { at: 'scoring', as: head, path: async ids => `/jury/${await ids.round()}/frames` },
  'conflict-declared': {
    at: 'scoring',
    as: related,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('alike')}`,
  },
  'not-mine': { at: 'scoring', as: juror, path: async ids => `/jury/${await ids.round()}/entries/KHAC-999` },
  'sheet-empty': {
    at: 'scoring',
    as: juror,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('troubled')}`,
    act: openSheet,
  },
  'sheet-in-parts': {
    at: 'scribbled',
    as: head,
    path: async ids => `/jury/${await ids.round()}/entries/${ids.selection('assisted')}`,
    act: openSheet,
    device: 'desk',
  },
  'worklist-done': { at: 'scored', as: juror, path: async ids => `/jury/${await ids.round()}` },
  panel: { at: 'scribbled', as: head, path: async ids => `/jury/${await ids.round()}/panel`, device: 'desk' },
});
