import { authorityTask, officials, producers, type RecordPrivacy } from '../record-privacy.ts';

const ofOutcome = {
  about: producers,
  purpose: { vi: 'công nhận', en: 'recognition' },
  seenBy: { vi: 'chủ cơ sở, cơ quan', en: 'the owner, the authority' },
  legalBasis: authorityTask,
  term: 'recognised',
  letGo: 'kept',
} as const;

/** What is decided, and what follows. */
export const outcomeRecords = {
  decision: {
    ...ofOutcome,
    about: officials,
    seenBy: { vi: 'hội đồng, cán bộ, người ký, kiểm toán', en: 'council, officials, signers, auditors' },
    term: 'permanent',
    fields: {
      plain: [
        ...[
          'id',
          'roundId',
          'sequence',
          'resultVersion',
          'sessionNumber',
          'number',
          'date',
          'file/**',
          'units/**',
        ],
        ...['declined/*/unitId', 'recordedAt'],
      ],
      actor: ['signer/personId', 'recordedBy'],
      name: ['signer/name', 'signer/position'],
      words: ['declined/*/reason'],
    },
  },
  complaint: {
    ...ofOutcome,
    purpose: { vi: 'khiếu nại (Điều 20)', en: 'Article 20 of Circular 26/2014/TT-BCT' },
    seenBy: {
      vi: 'người khiếu nại, hội đồng, cán bộ, kiểm toán',
      en: 'the complainant, council, officials, auditors',
    },
    term: 'dossier',
    fields: {
      plain: [
        ...['id', 'roundId', 'submissionId', 'establishmentId', 'receivedAt', 'dueDay', 'dueAt', 'state'],
        ...[
          'answer/at',
          'answer/resultVersion',
          'answer/excludedSheetIds/*',
          'answer/recognise',
          'decisionSequence',
        ],
      ],
      actor: ['byPersonId', 'answer/by'],
      words: ['text', 'answer/text'],
    },
  },
  certificate: {
    ...ofOutcome,
    seenBy: {
      vi: 'chủ cơ sở, cơ quan; ai có mã kiểm tra thấy tên, không thấy địa chỉ',
      en: 'the owner, the authority; whoever has the check code: name, not address',
    },
    fields: {
      plain: [
        ...[
          'id',
          'roundId',
          'unitId',
          'submissionIds/*',
          'establishmentId',
          'productName',
          'group',
          'authority/**',
        ],
        ...[
          'authorityName',
          'year',
          'serial',
          'number',
          'decision/number',
          'decision/date',
          'issuedOn',
          'validTo',
        ],
        ...['checkCode', 'logo/**', 'revoked/at', 'revoked/decision'],
      ],
      actor: ['revoked/by'],
      name: ['establishmentName', 'decision/signer'],
      address: ['establishmentAddress'],
      words: ['revoked/reason'],
    },
  },
  nomination: {
    ...ofOutcome,
    fields: { plain: ['roundId', 'to/**', 'items/**', 'offeredAt'] },
  },
  offer: {
    ...ofOutcome,
    seenBy: { vi: 'cán bộ của hai cấp, chủ cơ sở', en: 'officials of both levels, the owner' },
    fields: {
      plain: [
        ...[
          'roundId',
          'unitId',
          'certificateId',
          'submissionIds/*',
          'establishmentId',
          'from/**',
          'fromName',
        ],
        ...[
          'roundTitle',
          'to/**',
          'productName',
          'group',
          'certificate/**',
          'decision/**',
          'dossierHash',
          'state',
        ],
        ...['times', 'offeredAt', 'returned/at', 'accepted/at', 'accepted/roundId', 'accepted/submissionId'],
        ...['withdrawn/at', 'preparedAt'],
      ],
      actor: ['offeredBy', 'returned/by', 'accepted/by', 'withdrawn/by'],
      name: ['establishmentName'],
      words: ['returned/reason'],
      'optional-words': ['note', 'withdrawn/reason'],
    },
  },
  recognition: {
    ...ofOutcome,
    purpose: { vi: 'danh mục công khai', en: 'the public register' },
    seenBy: { vi: 'mọi người', en: 'anyone' },
    term: 'permanent',
    fields: {
      plain: [
        ...[
          'id',
          'source',
          'roundId',
          'roundTitle',
          'authority/**',
          'authorityName',
          'year',
          'group',
          'name',
        ],
        ...['parts/*', 'establishment/key', 'establishment/kind', 'productKeys/*', 'place/**', 'decision/**'],
        ...[
          'recognisedOn',
          'certificate/**',
          'annulled',
          'imported/at',
          'imported/lineHash',
          'imported/nominated',
        ],
      ],
      actor: ['imported/by'],
      name: ['establishment/name'],
    },
  },
  revocation: {
    ...ofOutcome,
    purpose: { vi: 'thu hồi giấy chứng nhận (Điều 20)', en: 'withdrawal of certificates (Article 20)' },
    seenBy: { vi: 'cán bộ, người ký, kiểm toán', en: 'officials, signers, auditors' },
    fields: {
      plain: [
        ...['id', 'certificateId', 'roundId', 'authority/**', 'certificateNumber', 'legalBasis', 'minutes'],
        ...['proposedAt', 'decided/outcome', 'decided/decision', 'decided/at'],
      ],
      actor: ['proposedBy', 'decided/by'],
      words: ['reason', 'decided/reason'],
    },
  },
  'support-grant': {
    ...ofOutcome,
    purpose: { vi: 'theo dõi hỗ trợ (Điều 21)', en: 'support after recognition (Article 21)' },
    seenBy: {
      vi: 'cán bộ, người ký, kiểm toán; chủ cơ sở thấy khoản đã quyết định',
      en: 'officials, signers, auditors; the owner what was decided',
    },
    fields: {
      plain: [
        ...[
          'id',
          'certificateId',
          'establishmentId',
          'roundId',
          'authority/**',
          'certificateNumber',
          'productName',
        ],
        ...['group', 'place/**', 'proposal/**', 'decision/outcome', 'decision/number', 'decision/date'],
        ...[
          'decision/amountDong',
          'decision/at',
          'deliveries/*/on',
          'deliveries/*/amountDong',
          'deliveries/*/at',
        ],
        'proposedAt',
      ],
      actor: ['decision/by', 'deliveries/*/by', 'proposedBy'],
      name: ['establishmentName'],
      words: ['deliveries/*/note'],
      'optional-words': ['decision/reason'],
    },
  },
  'data-request': {
    ...ofOutcome,
    purpose: { vi: 'trả lời yêu cầu về dữ liệu cá nhân', en: 'requests about personal data' },
    seenBy: { vi: 'chủ cơ sở, cán bộ, kiểm toán', en: 'the owner, officials, auditors' },
    legalBasis: 'Law 91/2025/QH15; Decree 356/2025/NĐ-CP',
    term: 'office',
    fields: {
      plain: [
        ...['id', 'authority/**', 'establishmentId', 'right', 'receivedAt', 'dueDay', 'dueAt'],
        ...['answer/outcome', 'answer/at', 'answer/erased/**', 'answer/kept/**', 'begun/**'],
      ],
      actor: ['askedBy', 'answer/by'],
      words: ['answer/text'],
      'optional-words': ['text'],
    },
  },
} as const satisfies Record<string, RecordPrivacy>;
