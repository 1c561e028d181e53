import {
  authorityTask,
  judges,
  office,
  officials,
  producers,
  type RecordPrivacy,
} from '../record-privacy.ts';

const ofJury = {
  about: judges,
  purpose: { vi: 'chấm điểm', en: 'scoring' },
  seenBy: {
    vi: 'chính giám khảo; cán bộ chỉ thấy tiến độ; cơ sở không bao giờ',
    en: 'the juror; officials see progress only; never producers',
  },
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
    seenBy: {
      vi: 'quản trị, cán bộ, kiểm toán của cơ quan; chính người đó',
      en: 'administrators, officials, auditors; each their own',
    },
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
    seenBy: office,
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
    seenBy: {
      vi: 'hội đồng, cán bộ, người ký; cơ sở thấy điểm của mình',
      en: 'council, officials, signers; producers their own means',
    },
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
    seenBy: { vi: 'hội đồng, cán bộ, người ký, kiểm toán', en: 'council, officials, signers, auditors' },
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
