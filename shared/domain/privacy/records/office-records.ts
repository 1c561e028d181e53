import { council, desk, jury, office } from '../readers.ts';
import { authorityTask, officials, type RecordPrivacy } from '../record-privacy.ts';

const ofOffice = {
  about: officials,
  purpose: { vi: 'tổ chức bình chọn', en: 'running the selection' },
  seenBy: [{ readers: office }],
  legalBasis: authorityTask,
  term: 'permanent',
  letGo: 'kept',
} as const;

/** What runs the selection and holds nothing of producers. */
export const officeRecords = {
  programme: {
    ...ofOffice,
    fields: {
      plain: [
        'id',
        'authority/**',
        'authorityName',
        'standingBody',
        'name',
        'legalBasis',
        'periodYears',
        'logoId',
        'createdAt',
      ],
      actor: ['createdBy'],
    },
  },
  logo: {
    ...ofOffice,
    seenBy: [{ readers: [...office, 'authority-signer'] }],
    purpose: { vi: 'biểu trưng in trên giấy chứng nhận', en: 'the logo that certificates are printed with' },
    fields: {
      plain: [
        ...['id', 'programmeId', 'authority/**', 'key', 'kind', 'declaredBytes', 'declaredSha256', 'state'],
        ...['versionId', 'findings/**', 'width', 'height', 'picture/**', 'addedAt', 'adopted/at', 'ended/at'],
        'ended/how',
      ],
      actor: ['addedBy', 'adopted/by', 'ended/by'],
      words: ['adopted/reason', 'ended/reason'],
    },
  },
  round: {
    ...ofOffice,
    seenBy: [
      {
        readers: ['administrator', ...office, 'authority-signer', 'helping-team', ...council, ...jury],
        fields: ['extensions/*/reason'],
      },
      { readers: ['anyone'], fields: ['cancelled/reason'] },
    ],
    fields: {
      plain: [
        ...['id', 'programmeId', 'authority/**', 'authorityName', 'standingBody', 'title', 'year', 'plan/**'],
        ...[
          'timeline/**',
          'rules/**',
          'groups/*',
          'documents/**',
          'state',
          'rulesHash',
          'shards',
          'clonedFrom',
        ],
        ...[
          'attempt',
          'stalled/**',
          'scoringRound',
          'extensions/*/deadline',
          'extensions/*/from',
          'extensions/*/to',
        ],
        ...[
          'extensions/*/at',
          'openedAt',
          'closedAt',
          'sealed/**',
          'publishedAt',
          'complaintsUntil',
          'cancelled/at',
        ],
        'createdAt',
      ],
      actor: ['extensions/*/by', 'cancelled/by', 'createdBy'],
      words: ['extensions/*/reason', 'cancelled/reason'],
    },
  },
  gate: {
    ...ofOffice,
    seenBy: [],
    fields: {
      plain: ['roundId', 'gate', 'occurrence', 'openedAt', 'outcome', 'decidedAt'],
      secret: ['token'],
    },
  },
  'sealed-batch': { ...ofOffice, fields: { plain: ['roundId', 'batch', 'entries/**'] } },
  'funding-rule': {
    ...ofOffice,
    fields: {
      plain: [
        ...['id', 'authority/**', 'supportKind', 'subject', 'basis', 'ratePercent', 'capDong', 'validFrom'],
        ...['validTo', 'retired/lastDay', 'retired/reason', 'retired/at', 'recordedAt'],
      ],
      actor: ['retired/by', 'recordedBy'],
    },
  },
  retention: {
    ...ofOffice,
    purpose: { vi: 'quyết định về lưu giữ, lệnh giữ lại', en: 'decisions about keeping; legal holds' },
    legalBasis: 'Law 33/2024/QH15 (archives); Law 91/2025/QH15',
    fields: {
      plain: [
        'authority/**',
        'terms/*/term',
        'terms/*/years',
        'terms/*/at',
        'holds/*/subject/**',
        'holds/*/at',
        'emptied/*',
      ],
      actor: ['terms/*/by', 'holds/*/by'],
      words: ['terms/*/reason', 'holds/*/reason'],
    },
  },
  resend: {
    ...ofOffice,
    seenBy: [],
    fields: { plain: ['id', 'effectId', 'at'], actor: ['by'], 'optional-words': ['reason'] },
  },
  output: {
    ...ofOffice,
    purpose: { vi: 'văn bản, danh sách đã lập', en: 'papers and lists that were made' },
    term: 'office',
    fields: {
      plain: [
        ...['id', 'what', 'subject/**', 'format', 'askedAt', 'state', 'attempts', 'progress/**', 'file/key'],
        ...['file/versionId', 'file/bytes', 'file/sha256', 'file/fileName', 'failure', 'keptUntil'],
      ],
      actor: ['askedBy'],
    },
  },
  'signed-paper': {
    ...ofOffice,
    seenBy: [{ readers: [...desk, 'authority-signer', 'council-chair'] }],
    purpose: { vi: 'văn bản đã ký số', en: 'papers that came back signed' },
    term: 'office',
    fields: {
      plain: [
        ...['id', 'outputId', 'roundId', 'key', 'declaredBytes', 'declaredSha256', 'state', 'versionId'],
        ...['findings/**', 'signatures/*/issuer', 'signatures/*/serial', 'signatures/*/signedAt', 'addedAt'],
      ],
      name: ['signatures/*/signer'],
      actor: ['addedBy'],
    },
  },
} as const satisfies Record<string, RecordPrivacy>;
