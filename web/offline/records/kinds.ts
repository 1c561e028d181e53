import type { Contract } from '#shared/contracts/contract.ts';
import { changeEstablishmentContract } from '#shared/contracts/establishment/change-establishment.ts';
import { getEstablishmentContract } from '#shared/contracts/establishment/get-establishment.ts';
import { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { registerEstablishmentContract } from '#shared/contracts/establishment/register-establishment.ts';
import { getSheetContract } from '#shared/contracts/judging/get-sheet.ts';
import { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { changeProductContract } from '#shared/contracts/product/change-product.ts';
import { createProductContract } from '#shared/contracts/product/create-product.ts';
import { getProductContract } from '#shared/contracts/product/get-product.ts';
import { listProductsContract } from '#shared/contracts/product/list-products.ts';
import { changeSubmissionContract } from '#shared/contracts/submission/change-submission.ts';
import { createAssistedSubmissionContract } from '#shared/contracts/submission/create-assisted-submission.ts';
import { createSubmissionContract } from '#shared/contracts/submission/create-submission.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { listSubmissionsContract } from '#shared/contracts/submission/list-submissions.ts';
import type { Kind } from './kind-fields.ts';
import type { Fields, Json } from './record.ts';

type Ids = Readonly<Record<string, string>>;

export type KindEntry = {
  /** Kinds of one family are one thing to the server: they share their keys and lists. */
  readonly family: string;
  /** Of what kind it is a part; its creation waits for that one's id. */
  readonly parent: Kind | null;
  /** `params` and `body` add to the creation what comes from its parent's id and from `at`. */
  readonly create: {
    readonly contract: Contract;
    readonly params: (parentId: string, at: Ids) => Ids;
    readonly body: (parentId: string) => Readonly<Record<string, Json>>;
    /** Paths without which it cannot be created: until they are filled it stays on the device. */
    readonly needs: readonly string[];
  } | null;
  readonly read: Contract;
  readonly change: Contract;
  /** The list that tells of records made elsewhere: of an establishment, or of the caller (null). */
  readonly list: { readonly contract: Contract; readonly of: Kind | null } | null;
  /** Path parameters of read and change. */
  readonly params: (serverId: string) => Ids;
  /** The record above, by the server's answer. */
  readonly above: readonly { readonly kind: Kind; readonly member: string }[];
  /** What its creation sends where nothing was typed; also the names of its fields. */
  readonly blank: Fields;
  /**
   * Members whose own members are fields by themselves: sent `whole` (the body takes all of them together), or `each` (only
   * those that changed).
   */
  readonly split: Readonly<Record<string, 'whole' | 'each'>>;
  /** Paths only its creation takes. */
  readonly fixed: readonly string[];
  /** Members of the answer that count its editions, the weightiest first: each edition counts its versions from the start. */
  readonly editions?: readonly string[];
  /** Paths that the server answers masked: what it answers is kept instead of what was typed. */
  readonly masked: readonly string[];
};

const place = (name: string): Fields => ({
  [`${name}/province`]: '',
  [`${name}/commune`]: '',
  [`${name}/address`]: '',
});
const draft = { group: null, note: null } as const;
const above = [
  { kind: 'product', member: 'productId' },
  { kind: 'establishment', member: 'establishmentId' },
] as const;
const submissionParts = {
  family: 'submission',
  parent: 'product',
  read: getSubmissionContract,
  change: changeSubmissionContract,
  params: (submissionId: string) => ({ submissionId }),
  above,
  split: {},
  masked: [],
} as const;

/** Every kind of record that is kept on the device. To add one, add an entry here and its fields in `kind-fields.ts`. */
export const kinds: Readonly<Record<Kind, KindEntry>> = {
  establishment: {
    family: 'establishment',
    parent: null,
    create: {
      contract: registerEstablishmentContract,
      params: () => ({}),
      body: () => ({}),
      needs: [
        'kind',
        'name',
        ...['name', 'position', 'phone'].map(part => `representative/${part}`),
        ...['office', 'site'].flatMap(part => [`${part}/province`, `${part}/commune`, `${part}/address`]),
      ],
    },
    read: getEstablishmentContract,
    change: changeEstablishmentContract,
    list: { contract: listEstablishmentsContract, of: null },
    params: establishmentId => ({ establishmentId }),
    above: [],
    blank: {
      kind: '',
      name: '',
      taxCode: null,
      personalNumber: null,
      licence: null,
      'representative/name': '',
      'representative/position': '',
      'representative/phone': '',
      'representative/email': null,
      'representative/notifyBy': [],
      ...place('office'),
      ...place('site'),
      craftVillage: null,
      figures: [],
    },
    split: { representative: 'whole', office: 'whole', site: 'whole' },
    fixed: [],
    masked: ['personalNumber'],
  },
  product: {
    family: 'product',
    parent: 'establishment',
    create: {
      contract: createProductContract,
      params: establishmentId => ({ establishmentId }),
      body: () => ({}),
      needs: ['name'],
    },
    read: getProductContract,
    change: changeProductContract,
    list: { contract: listProductsContract, of: 'establishment' },
    params: productId => ({ productId }),
    above: [{ kind: 'establishment', member: 'establishmentId' }],
    blank: {
      name: '',
      set: null,
      description: '',
      use: '',
      materials: '',
      domesticMaterialPercent: null,
      technology: '',
      yearlyOutput: '',
      revenueDong: null,
      markets: '',
      workers: null,
      averageIncomeDong: null,
      standards: [],
      managementSystem: null,
      environment: null,
      intellectualProperty: null,
      awards: [],
      recognitions: [],
      ocopStars: null,
      serialProduction: false,
    },
    split: {},
    fixed: [],
    masked: [],
  },
  submission: {
    ...submissionParts,
    create: {
      contract: createSubmissionContract,
      params: (_productId, at) => at,
      body: productId => ({ productId }),
      needs: [],
    },
    list: { contract: listSubmissionsContract, of: 'establishment' },
    blank: draft,
    fixed: [],
  },
  assisted: {
    ...submissionParts,
    create: {
      contract: createAssistedSubmissionContract,
      params: (_productId, at) => at,
      body: productId => ({ productId }),
      needs: ['producerName'],
    },
    list: null,
    blank: { ...draft, producerName: '' },
    fixed: ['producerName'],
  },
  sheet: {
    family: 'sheet',
    parent: null,
    create: null,
    editions: ['scoringRound', 'version'],
    read: getSheetContract,
    change: saveScoresContract,
    list: null,
    params: serverId => {
      const [roundId = '', selectionCode = ''] = serverId.split('~');
      return { roundId, selectionCode };
    },
    above: [],
    blank: { remarks: null },
    split: { scores: 'each' },
    fixed: [],
    masked: [],
  },
};
