import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { defineContract, noParams, nothing, pageOf, pageQuery } from '../contract.ts';
import { submissionView } from './submission-view.ts';

export const listAssistedDraftsContract = defineContract({
  id: 'list-assisted-drafts',
  method: 'GET',
  path: '/v1/assisted-submissions',
  summary: { vi: 'Hồ sơ tôi đang lập hộ cơ sở', en: 'Drafts that I am filing for producers' },
  action: 'submission.assist',
  signIn: 'required',
  params: noParams,
  /** The office under which the caller files. */
  query: pageQuery.extend(authoritySchema.shape),
  body: nothing,
  version: 'none',
  status: 200,
  answer: pageOf(submissionView.omit({ snapshot: true })),
});
