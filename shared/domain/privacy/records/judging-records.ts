import { deciders, office } from '../readers.ts';
import { authorityTask, judges, officials, producers, type RecordPrivacy } from '../record-privacy.ts';

const ofJury = {
  about: judges,
  purpose: { vi: 'chấm điểm', en: 'scoring' },
  seenBy: [],
  legalBasis: authorityTask,
  term: 'dossier',
  letGo: 'kept',
} as const;

/** Who may act, and what jurors and council do. */
export const judgingRecords = {
  membership: {
    about: officials,
    purpose: {
      vi: 'phân quyền; phát hiện xung đột lợi ích',
      en: 'rights; detection of conflicts of interest',
    },
    seenBy: [
      { readers: ['administrator', ...office] },
      { readers: ['helping-team'], fields: ['name', 'position'] },
      { readers: ['self'], fields: ['position'] },
    ],
    legalBasis: authorityTask,
    term: 'office',
    letGo: 'kept',
    fields: {
      plain: [
        'id',
        'role',
        'authority/**',
        'roundId',
        'groups/*',
        'appointedAt',
        'acknowledgedAt',
        'remindedAt',
        'endedAt',
      ],
      actor: ['personId', 'appointedBy'],
      name: ['name', 'position'],
      email: ['email'],
      links: ['links/taxCodes/*', 'links/phones/*', 'links/addresses/*'],
    },
  },
  panel: {
    ...ofJury,
    seenBy: [{ readers: [...office, 'helping-team', 'panel-head'] }],
    fields: {
      plain: ['roundId', 'group', 'draw/**', 'convenedAt'],
      actor: ['headId', 'jurors/*/personId'],
      name: ['jurors/*/name', 'jurors/*/position'],
    },
  },
  entry: {
    ...ofJury,
    about: producers,
    fields: { plain: ['roundId', 'submissionId', 'establishmentId', 'group', 'selectionCode', 'convenedAt'] },
  },
  conflict: {
    ...ofJury,
    purpose: { vi: 'khách quan', en: 'impartiality' },
    // Whoever was put out of an entry is told why.
    seenBy: [{ readers: [...office, 'helping-team'] }, { readers: ['self'], fields: ['reason'] }],
    fields: {
      plain: ['roundId', 'submissionId', 'basis', 'state', 'raisedAt', 'settledAt'],
      actor: ['personId', 'raisedBy', 'settledBy'],
      words: ['reason'],
      'optional-words': ['settlementReason'],
    },
  },
  'score-frame': {
    ...ofJury,
    fields: {
      plain: ['roundId', 'group', 'criteria/**', 'proposal', 'frozenAt'],
      actor: ['proposedBy', 'agreedBy/*'],
    },
  },
  sheet: {
    ...ofJury,
    // Officials and the head see who is how far; what was written and scored is the juror's alone.
    seenBy: [
      { readers: ['self'] },
      { readers: [...office, 'helping-team'], fields: ['jurorName', 'jurorPosition'] },
      { readers: ['panel-head'], fields: ['jurorName'] },
    ],
    fields: {
      plain: [
        ...[
          'roundId',
          'submissionId',
          'selectionCode',
          'group',
          'scoringRound',
          'version',
          'state',
          'lockedAt',
        ],
        ...['assignedAt', 'correction/at', 'keyedIn/paperSheetId', 'keyedIn/scanSha256'],
      ],
      actor: [
        'jurorId',
        'correction/requestedBy',
        'correction/approvedBy',
        'keyedIn/by',
        'keyedIn/confirmedBy',
      ],
      name: ['jurorName', 'jurorPosition'],
      judgement: ['scores/**', 'remarks', 'total', 'correction/reason'],
    },
  },
  'sheet-correction': {
    ...ofJury,
    seenBy: [{ readers: ['panel-head'] }],
    fields: {
      plain: [
        'roundId',
        'submissionId',
        'selectionCode',
        'group',
        'scoringRound',
        'version',
        'requestedAt',
        'approvedAt',
      ],
      actor: ['jurorId', 'approvedBy'],
      name: ['jurorName'],
      judgement: ['reason'],
    },
  },
  'paper-sheet': {
    ...ofJury,
    purpose: { vi: 'phiếu giấy được nhập, kèm bản quét', en: 'sheets filled by hand, with their scan' },
    // What was written is shown for as long as somebody has to compare it with the scan; then it is the juror's alone.
    seenBy: [
      {
        readers: [...office, 'helping-team'],
        fields: ['jurorName', 'remarks', 'scores/**', 'total', 'settled/reason'],
      },
    ],
    fields: {
      plain: [
        ...['id', 'roundId', 'submissionId', 'selectionCode', 'group', 'scoringRound', 'version', 'scan/**'],
        ...['keyedAt', 'settled/confirmed', 'settled/at'],
      ],
      actor: ['jurorId', 'keyedBy', 'settled/by'],
      name: ['jurorName'],
      judgement: ['remarks', 'scores/**', 'total', 'settled/reason'],
    },
  },
  'scoring-closure': {
    ...ofJury,
    fields: {
      plain: ['roundId', 'scoringRound', 'closedAt', 'missing/*/sheets'],
      actor: ['closedBy', 'missing/*/jurorId'],
      judgement: ['missing/*/reason'],
    },
  },
  result: {
    ...ofJury,
    about: producers,
    seenBy: [{ readers: deciders }],
    term: 'permanent',
    fields: {
      plain: [
        'roundId',
        'version',
        'cause',
        'complaintId',
        'scoringRound',
        'standings/**',
        'sheetsHash',
        'sheetCount',
        'talliedAt',
      ],
      'optional-words': ['reason'],
    },
  },
  'council-session': {
    ...ofJury,
    purpose: { vi: 'biên bản, biểu quyết', en: 'the decision must be traceable' },
    seenBy: [{ readers: deciders }],
    term: 'permanent',
    fields: {
      plain: [
        ...['roundId', 'number', 'resultVersion', 'openedAt', 'members/*/chair', 'attendance/*/present'],
        ...[
          'items/*/submissionId',
          'items/*/ranked',
          'items/*/outcome',
          'merges/*/submissionIds/*',
          'merges/*/name',
        ],
        ...['closed/at', 'closed/outcome', 'proposal/**'],
      ],
      actor: [
        ...[
          'openedBy',
          'members/*/personId',
          'attendance/*/personId',
          'items/*/excluded/*',
          'items/*/away/*/personId',
        ],
        ...['items/*/ballots/*/personId', 'closed/by'],
      ],
      name: ['members/*/name'],
      judgement: ['items/*/ballots/*/vote', 'attendance/*/reason', 'items/*/away/*/reason'],
      'optional-words': ['items/*/departureReason', 'merges/*/reason', 'closed/reason'],
    },
  },
} as const satisfies Record<string, RecordPrivacy>;
