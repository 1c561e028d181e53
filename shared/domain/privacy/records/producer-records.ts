import { council, desk, jury, office } from '../readers.ts';
import { authorityTask, producers, type RecordPrivacy, together, under } from '../record-privacy.ts';

const establishment: RecordPrivacy['fields'] = {
  plain: [
    ...['kind', 'representative/notifyBy/*', 'licence/date'],
    ...['office/province', 'office/commune', 'site/province', 'site/commune'],
  ],
  name: ['name', 'representative/name', 'representative/position'],
  phone: ['representative/phone'],
  email: ['representative/email'],
  'personal-number': ['personalNumber'],
  'tax-code': ['taxCode'],
  paper: ['licence/kind', 'licence/number', 'licence/issuer'],
  address: ['office/address', 'site/address'],
  figures: ['figures/**'],
  'optional-words': ['craftVillage'],
};

const product: RecordPrivacy['fields'] = {
  plain: ['set/kind', 'serialProduction', 'recognitions/**', 'ocopStars', 'domesticMaterialPercent'],
  name: ['name'],
  words: ['description', 'use', 'materials', 'technology', 'yearlyOutput', 'markets'],
  'optional-words': ['managementSystem', 'environment', 'intellectualProperty'],
  'word-list': ['awards/*', 'standards/**'],
  figure: ['revenueDong', 'workers', 'averageIncomeDong'],
  // A set keeps at least two names: they are marked one by one.
  paper: ['set/items/*'],
};

const filed: RecordPrivacy['fields'] = together(
  under('establishment', establishment),
  under('product', product),
  {
    plain: ['takenAt', 'documents/**'],
  },
);

/** What producers bring in, and what is made of it until it is judged. */
export const producerRecords = {
  establishment: {
    about: producers,
    purpose: { vi: 'xét điều kiện, liên hệ với cơ sở', en: 'eligibility; to reach the producer' },
    seenBy: [{ readers: [...office, 'commune-officer', 'owner'] }],
    legalBasis: authorityTask,
    term: 'account',
    letGo: 'on-request',
    fields: together(establishment, { plain: ['id', 'registeredAt'], actor: ['ownerIds/*', 'registeredBy'] }),
  },
  product: {
    about: producers,
    purpose: { vi: 'thuyết minh sản phẩm', en: 'the description of the product' },
    seenBy: [{ readers: [...office, 'commune-officer', 'owner'] }],
    legalBasis: authorityTask,
    term: 'account',
    letGo: 'unfiled',
    fields: together(product, { plain: ['id', 'establishmentId', 'createdAt'], actor: ['createdBy'] }),
  },
  submission: {
    about: producers,
    purpose: { vi: 'hồ sơ đã nộp và người nộp', en: 'what was filed, and by whom' },
    seenBy: [
      // `self` is the officer who files on the producer's behalf.
      { readers: [...desk, 'self'] },
      { readers: jury, fields: ['snapshot/product/**'] },
      { readers: ['authority-signer'], fields: ['snapshot/establishment/representative/name'] },
      {
        readers: ['authority-signer', ...council],
        fields: ['snapshot/product/name', 'snapshot/establishment/site/address'],
      },
      { readers: ['anyone'], fields: ['snapshot/establishment/name'] },
    ],
    legalBasis: authorityTask,
    term: 'dossier',
    letGo: 'unfiled',
    fields: together(under('snapshot', filed), {
      plain: [
        ...[
          'id',
          'roundId',
          'establishmentId',
          'productId',
          'group',
          'state',
          'sample',
          'receiptCode',
          'raised/**',
        ],
        ...['submittedAt', 'createdAt', 'assistance/confirmedAt', 'declaration/at', 'declaration/text'],
        ...['supplement/items/*/type', 'supplement/requestedAt', 'supplement/dueDay', 'supplement/dueAt'],
        ...[
          'supplement/answeredAt',
          'settlement/at',
          'settlement/eligible',
          'settlement/legalBasis',
          'withdrawn/at',
        ],
      ],
      actor: [
        ...[
          'ownerIds/*',
          'assistance/officerId',
          'declaration/by',
          'supplement/requestedBy',
          'settlement/by',
        ],
        ...['withdrawn/by', 'createdBy'],
      ],
      name: ['assistance/officerName', 'assistance/producerName', 'declaration/name'],
      'phone-masked': ['assistance/phone'],
      words: ['supplement/items/*/reason'],
      'optional-words': ['note', 'supplement/answer', 'settlement/reason', 'withdrawn/reason'],
    }),
  },
  snapshot: {
    about: producers,
    purpose: { vi: 'bản nộp trước khi bổ sung', en: 'what was filed before a supplement' },
    seenBy: [{ readers: desk }],
    legalBasis: authorityTask,
    term: 'dossier',
    letGo: 'kept',
    fields: together(under('snapshot', filed), { plain: ['submissionId', 'replacedAt'] }),
  },
  confirmation: {
    about: producers,
    purpose: {
      vi: 'cơ sở xác nhận hồ sơ do cán bộ nộp thay',
      en: 'the producer confirms what an officer filed',
    },
    seenBy: [],
    legalBasis: authorityTask,
    term: 'dossier',
    letGo: 'kept',
    fields: {
      plain: ['submissionId', 'expiresAt', 'attemptsLeft', 'usedAt'],
      secret: ['codeHash'],
      'phone-masked': ['sentTo'],
    },
  },
  document: {
    about: producers,
    purpose: { vi: 'giấy tờ của hồ sơ', en: 'papers of the dossier' },
    seenBy: [{ readers: desk }],
    legalBasis: authorityTask,
    term: 'dossier',
    letGo: 'unfiled',
    fields: {
      plain: [
        ...[
          'id',
          'submissionId',
          'type',
          'kind',
          'declaredBytes',
          'declaredSha256',
          'validTo',
          'state',
          'key',
        ],
        ...[
          'uploadId',
          'versionId',
          'bytes',
          'sha256',
          'pages',
          'width',
          'height',
          'previewKey',
          'findings/**',
        ],
        ...['ticketExpiresAt', 'createdAt', 'examinedAt'],
      ],
      actor: ['createdBy'],
      'file-name': ['fileName'],
    },
  },
  screening: {
    about: producers,
    purpose: { vi: 'kết quả kiểm tra tự động', en: 'what the automatic checks found' },
    seenBy: [{ readers: [...office, 'helping-team'] }],
    legalBasis: authorityTask,
    term: 'dossier',
    letGo: 'kept',
    fields: {
      plain: [
        ...['submissionId', 'roundId', 'checkedAt', 'snapshotAt', 'verdicts/*/check', 'verdicts/*/answer'],
        ...['verdicts/*/severity', 'verdicts/*/code'],
      ],
      words: ['verdicts/*/params/*'],
    },
  },
  webhook: {
    about: producers,
    purpose: { vi: 'phần mềm ngoài được gọi', en: 'systems outside that are called' },
    seenBy: [{ readers: ['administrator', 'official', 'owner'] }],
    legalBasis: 'asked for by its owner',
    term: 'account',
    letGo: 'on-request',
    fields: {
      plain: ['id', 'owner/**', 'events/*', 'createdAt', 'endedAt'],
      actor: ['createdBy'],
      words: ['label', 'url'],
      secret: ['tokenId'],
    },
  },
  'api-token': {
    about: producers,
    purpose: { vi: 'hệ thống riêng của cơ sở', en: 'a producer’s own system' },
    seenBy: [{ readers: ['self'], fields: ['label'] }],
    legalBasis: 'asked for by its owner',
    term: 'account',
    letGo: 'on-request',
    fields: {
      plain: ['prefix', 'establishmentIds/*', 'createdAt', 'expiresAt', 'revokedAt'],
      actor: ['ownerId'],
      name: ['ownerName'],
      words: ['label'],
      secret: ['id'],
    },
  },
} as const satisfies Record<string, RecordPrivacy>;
