import { addDocument } from '#shared/application/dossier/add-document.ts';
import { changeDocument } from '#shared/application/dossier/change-document.ts';
import { completeDocument } from '#shared/application/dossier/complete-document.ts';
import { downloadDocument } from '#shared/application/dossier/download-document.ts';
import { getDocumentParts } from '#shared/application/dossier/get-document-parts.ts';
import { listDocuments } from '#shared/application/dossier/list-documents.ts';
import { removeDocument } from '#shared/application/dossier/remove-document.ts';
import { addDocumentContract } from '#shared/contracts/dossier/add-document.ts';
import { changeDocumentContract } from '#shared/contracts/dossier/change-document.ts';
import { completeDocumentContract } from '#shared/contracts/dossier/complete-document.ts';
import { downloadDocumentContract } from '#shared/contracts/dossier/download-document.ts';
import { getDocumentPartsContract } from '#shared/contracts/dossier/get-document-parts.ts';
import { listDocumentsContract } from '#shared/contracts/dossier/list-documents.ts';
import { removeDocumentContract } from '#shared/contracts/dossier/remove-document.ts';
import { commandRoute, queryRoute, type Routes } from '../edge/route.ts';

/** The documents of a dossier: announced, uploaded straight to the object store, examined, downloaded. */
export const dossierRoutes = {
  'POST /v1/submissions/{submissionId}/documents': () => commandRoute(addDocumentContract, addDocument),
  'GET /v1/submissions/{submissionId}/documents': () => queryRoute(listDocumentsContract, listDocuments),
  'POST /v1/submissions/{submissionId}/documents/{documentId}/parts': () =>
    commandRoute(getDocumentPartsContract, getDocumentParts),
  'POST /v1/submissions/{submissionId}/documents/{documentId}/completion': () =>
    commandRoute(completeDocumentContract, completeDocument),
  'DELETE /v1/submissions/{submissionId}/documents/{documentId}': () =>
    commandRoute(removeDocumentContract, removeDocument),
  'PATCH /v1/submissions/{submissionId}/documents/{documentId}': () =>
    commandRoute(changeDocumentContract, changeDocument),
  'GET /v1/submissions/{submissionId}/documents/{documentId}/download': () =>
    queryRoute(downloadDocumentContract, downloadDocument),
} as const satisfies Routes;
