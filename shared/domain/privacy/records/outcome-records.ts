import { deciders, office, type Reader } from '../readers.ts';
import { authorityTask, officials, producers, type RecordPrivacy } from '../record-privacy.ts';

/** Who carries an outcome out. */
const authority: readonly Reader[] = [...office, 'authority-signer'];

const ofOutcome = {
  about: producers,
  purpose: { vi: 'công nhận', en: 'recognition' },
  seenBy: [{ readers: authority }],
  legalBasis: authorityTask,
  term: 'recognised',
  letGo: 'kept',
} as const;

/** What is decided, and what follows. */
export const outcomeRecords = {
  decision: {
    ...ofOutcome,
    about: officials,
    seenBy: [{ readers: deciders }],
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
    seenBy: [{ readers: [...deciders, 'owner'] }],
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
    seenBy: [{ readers: [...authority, 'owner'] }, { readers: ['anyone'], fields: ['establishmentName'] }],
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
    seenBy: [{ readers: authority }, { readers: ['owner'], fields: ['returned/reason'] }],
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
    seenBy: [{ readers: ['anyone'] }],
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
    seenBy: [{ readers: authority }],
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
    seenBy: [
      { readers: authority },
      { readers: ['owner'], fields: ['decision/reason', 'deliveries/*/note'] },
    ],
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
    seenBy: [{ readers: [...office, 'owner'] }],
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
