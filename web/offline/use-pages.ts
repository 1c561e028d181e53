import type { DocumentTypeCode } from '#shared/domain/dossier/document-types.ts';
import type { KeptPage, Turns } from './pages/kept-page.ts';
import { useKept } from './use-kept.ts';

/** The photographed pages of one paper of a dossier that are not joined yet, and what can be done with them. */
export const usePages = (submissionId: string, type: DocumentTypeCode) => {
  const { pages, records } = useKept();
  const submission = records.keyOf({ kind: 'submission', id: submissionId });
  return {
    pages: pages.list(submission, type),
    add: (taken: Blob) => pages.add(submission, type, taken),
    pictureOf: (page: KeptPage) => pages.pictureOf(page.key),
    keepReady: (page: KeptPage, blob: Blob) => pages.keepReady(page.key, blob),
    turn: (page: KeptPage, turns: Turns) => pages.turn(page.key, turns),
    swap: pages.swap,
    drop: (page: KeptPage) => pages.drop(page.key),
    clear: () => pages.clear(submission, type),
  };
};
