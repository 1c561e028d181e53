import type { Role } from './roles.ts';

/**
 * How far a right reaches: `authority` — memberships of the resource's own authority; `round` — memberships of the
 * resource's round (and group, where the membership names groups).
 * `owner` — people (or tokens) who own the resource; `self` — the person the resource is about; `signed-in` and `anyone`
 * ask nothing of the resource.
 */
export type Permission =
  | { readonly role: Role; readonly reach: 'authority' | 'round' }
  | { readonly reach: 'owner' | 'self' | 'signed-in' | 'anyone'; readonly tokens?: boolean };

const within = (...names: readonly Role[]): readonly Permission[] =>
  names.map(role => ({ role, reach: 'authority' as const }));
const ofRound = (...names: readonly Role[]): readonly Permission[] =>
  names.map(role => ({ role, reach: 'round' as const }));
const owner: Permission = { reach: 'owner', tokens: true };
const ownerInPerson: Permission = { reach: 'owner' };
const self: Permission = { reach: 'self' };
const signedIn: Permission = { reach: 'signed-in' };
const anyone: Permission = { reach: 'anyone', tokens: true };

/**
 * Who may do what: the one table. An action that is not here is nobody's; a route names its action, and the matrix test
 * walks both.
 */
export const permissions = {
  // Programmes, rounds, members
  'programme.create': within('official'),
  'programme.read': within('official', 'administrator', 'auditor', 'authority-signer'),
  // What is printed on certificates; who may read certificates sees it there.
  'logo.read': within('official', 'auditor', 'authority-signer'),
  'logo.manage': within('official'),
  'round.create': within('official'),
  'round.read': [
    ...within('official', 'administrator', 'auditor', 'authority-signer'),
    ...ofRound('helping-team', 'council-chair', 'council-member', 'panel-head', 'juror'),
  ],
  'round.manage': within('official'),
  'round.progress': [...within('official', 'auditor'), ...ofRound('helping-team', 'council-chair')],
  'round.read-public': [anyone],
  'membership.manage': within('administrator', 'official'),
  'membership.read': within('administrator', 'official', 'auditor'),
  'me.read': [{ reach: 'signed-in', tokens: true }],
  // Producers
  'establishment.register': [signedIn],
  'establishment.read': [owner, ...within('official', 'auditor', 'commune-officer')],
  'establishment.change': [owner],
  'establishment.list': [{ reach: 'signed-in', tokens: true }],
  'product.change': [owner],
  'product.read': [owner, ...within('official', 'auditor', 'commune-officer')],
  'submission.draft': [owner],
  'submission.read': [owner, ...within('official', 'auditor'), ...ofRound('helping-team')],
  'submission.list-own': [{ reach: 'signed-in', tokens: true }],
  'submission.submit': [owner],
  'submission.withdraw': [owner],
  'submission.answer-supplement': [owner],
  'submission.assist': within('commune-officer', 'official'),
  'submission.confirm': [anyone],
  'submission.list-round': [...within('official', 'auditor'), ...ofRound('helping-team')],
  'submission.status': [anyone],
  'document.change': [owner],
  'document.read': [owner, ...within('official', 'auditor'), ...ofRound('helping-team')],
  'api-token.manage': [ownerInPerson],
  'api-token.read': [self],
  // Screening
  'screening.read': [...within('official', 'auditor'), ...ofRound('helping-team')],
  'screening.settle': [...within('official'), ...ofRound('helping-team')],
  // Judging
  'panel.read': [...within('official', 'auditor'), ...ofRound('helping-team', 'panel-head')],
  // Invitations, the list for the jury, sheets to fill by hand: what the office prints for the panels.
  'panel.papers': [...within('official', 'auditor'), ...ofRound('helping-team')],
  'conflict.declare': ofRound('juror', 'panel-head', 'council-member', 'council-chair'),
  'conflict.read': [...within('official', 'auditor'), ...ofRound('helping-team')],
  'conflict.settle': within('official'),
  'score-frame.read': [
    ...within('official', 'auditor'),
    ...ofRound('helping-team', 'panel-head', 'juror', 'council-chair', 'council-member'),
  ],
  'score-frame.propose': ofRound('panel-head'),
  'score-frame.agree': ofRound('panel-head', 'juror'),
  'task.acknowledge': ofRound('helping-team', 'council-chair', 'council-member', 'panel-head', 'juror'),
  'worklist.read': ofRound('juror', 'panel-head'),
  // A juror's own sheets only: they are found by the juror's id.
  'sheet.read': ofRound('juror', 'panel-head'),
  'sheet.score': ofRound('juror', 'panel-head'),
  'sheet.correct': ofRound('juror', 'panel-head'),
  'sheet.approve-correction': ofRound('panel-head'),
  // Keyed in and compared by the office; the points are shown only while two people have to compare them.
  'paper-sheet.read': [...within('official', 'auditor'), ...ofRound('helping-team')],
  'paper-sheet.key-in': [...within('official'), ...ofRound('helping-team')],
  'paper-sheet.settle': [...within('official'), ...ofRound('helping-team')],
  'scoring.progress': [...within('official', 'auditor'), ...ofRound('helping-team', 'panel-head')],
  'scoring.remind': [...within('official'), ...ofRound('helping-team', 'panel-head')],
  'scoring.close': ofRound('panel-head'),
  // Results, council, decision
  'result.read': [
    ...within('official', 'auditor', 'authority-signer'),
    ...ofRound('council-chair', 'council-member'),
  ],
  'result.read-public': [anyone],
  'result.read-own': [owner],
  'result.notice': [owner, ...within('official', 'auditor')],
  'council.read': [
    ...within('official', 'auditor', 'authority-signer'),
    ...ofRound('council-chair', 'council-member'),
  ],
  'council.lead': ofRound('council-chair'),
  'council.vote': ofRound('council-chair', 'council-member'),
  'decision.record': within('authority-signer'),
  'decision.read': [
    ...within('official', 'auditor', 'authority-signer'),
    ...ofRound('council-chair', 'council-member'),
  ],
  'complaint.file': [owner],
  // The signer's further decision follows the complaints that were upheld.
  'complaint.read': [
    owner,
    ...within('official', 'auditor', 'authority-signer'),
    ...ofRound('council-chair', 'council-member'),
  ],
  'complaint.answer': ofRound('council-chair'),
  // Recognition
  'certificate.read': [owner, ...within('official', 'auditor', 'authority-signer')],
  'certificate.check': [anyone],
  // Which communes there are, and which districts there were, is no secret of anyone.
  'place.read': [anyone],
  // Past rounds of the own authority, or of one that it succeeds.
  'history.import': within('official'),
  // The standing body enters what a council proposed that does not sit any more.
  'certificate.propose-revocation': [...within('official'), ...ofRound('council-chair')],
  'certificate.revoke': within('authority-signer'),
  'nomination.read': within('official', 'auditor', 'authority-signer'),
  // Support after recognition
  'funding-rule.read': within('official', 'auditor', 'authority-signer'),
  'funding-rule.record': within('official'),
  'support.read': within('official', 'auditor', 'authority-signer'),
  // What is still proposed is the office's own: the owner sees what was decided.
  'support.read-own': [owner],
  'support.record': within('official'),
  // Reports tell of points what those may know who read results.
  'report.read': within('official', 'auditor', 'authority-signer'),
  'nomination.offer': within('official'),
  // Of the authority that it was offered to.
  'offer.read': within('official', 'auditor'),
  'offer.settle': within('official'),
  'offer.withdraw': [owner],
  // Personal data: a person's own affair, so in person and not by a token
  'personal-data.request': [ownerInPerson],
  'personal-data.read': within('official', 'auditor'),
  'personal-data.answer': within('official'),
  // Terms of keeping and legal holds of the own authority.
  'retention.read': within('official', 'auditor'),
  'retention.set': within('official'),
  // Systems outside
  'webhook.manage': [owner, ...within('official', 'administrator')],
  // Record
  'effect.read': within('official', 'administrator'),
  'effect.resend': within('official', 'administrator'),
  // What a mail says is the office's own; those who only run the system see that it is stuck.
  'message.read': within('official'),
  'audit.read': within('auditor', 'official', 'administrator'),
  // Outputs: each kind names a right of its own besides, held against what it is about.
  'output.ask': [{ reach: 'signed-in', tokens: true }],
  'output.read-signed': [
    ...within('official', 'auditor', 'authority-signer'),
    ...ofRound('helping-team', 'council-chair'),
  ],
  'output.return-signed': [
    owner,
    ...within('official', 'authority-signer'),
    ...ofRound('helping-team', 'council-chair', 'panel-head'),
  ],
  'api.read': [anyone],
} as const satisfies Record<string, readonly Permission[]>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];
