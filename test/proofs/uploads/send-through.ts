import { type FileKind, fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { HostileCase } from '../../support/files/hostile-case.ts';
import type { Sent, UploadPath } from './open-upload-path.ts';

/** How far a file came, and what it met there. */
type Passage =
  | { readonly at: 'announcement'; readonly codes: readonly string[] }
  | { readonly at: 'store'; readonly codes: readonly string[] }
  | {
      readonly at: 'examination';
      readonly codes: readonly string[];
      readonly unsaid: number;
      readonly id: string;
    }
  | { readonly at: 'dossier'; readonly id: string; readonly fileName: string };

/** Sends a file all the way. */
export const sendThrough = async (path: UploadPath, submissionId: string, sent: Sent): Promise<Passage> => {
  const announced = await path.announce(submissionId, sent);
  if (!announced.ok) return { at: 'announcement', codes: [announced.code] };
  if (!(await path.transfer(submissionId, announced, sent.bytes))) return { at: 'store', codes: [] };
  const { state, findings, id, fileName } = await path.settled(submissionId, announced.document.id);
  if (state === 'clean') return { at: 'dossier', id, fileName };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unsaid = errors.filter(({ vi, en }) => vi === '' || en === '').length;
  return { at: 'examination', codes: errors.map(({ code }) => code), unsaid, id };
};

const kinds = Object.keys(fileKinds) as FileKind[];
/** The kind that a name claims. */
const claimedBy = (name: string): FileKind =>
  kinds.find(kind => fileKinds[kind].extensions.some(ending => name.toLowerCase().endsWith(`.${ending}`))) ??
  'PDF';

/** What went wrong with refusing a file: nothing, unless it came through, or was refused without its reason. */
export const faultsOfRefusal = async (
  path: UploadPath,
  { name, code, make }: HostileCase,
): Promise<readonly string[]> => {
  const draft = await path.draft();
  const bytes = await make();
  const passage = await sendThrough(path, draft, {
    ...{ type: 'D3', kind: claimedBy(name), fileName: name, bytes },
  });
  if (passage.at === 'announcement')
    return passage.codes.includes('request.invalid') && bytes.length === 0 ? [] : ['refused without a look'];
  if (passage.at === 'store') return ['refused without a look'];
  if (passage.at === 'dossier') return ['came through'];
  const addresses = [
    await path.addressOf(draft, passage.id),
    await path.addressOf(draft, passage.id, true),
  ].filter(({ url }) => url !== undefined);
  return [
    ...(passage.codes.includes(code) ? [] : [`refused for ${passage.codes.join(', ')}, not for ${code}`]),
    ...(passage.unsaid > 0 ? ['a reason without words'] : []),
    ...(addresses.length > 0 ? ['given out although refused'] : []),
  ];
};
