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
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** The documents of a dossier: announced, uploaded straight to the object store, examined, downloaded. */
export const dossierRoutes: readonly Route[] = [
  commandRoute(addDocumentContract, addDocument),
  queryRoute(listDocumentsContract, listDocuments),
  commandRoute(getDocumentPartsContract, getDocumentParts),
  commandRoute(completeDocumentContract, completeDocument),
  commandRoute(removeDocumentContract, removeDocument),
  commandRoute(changeDocumentContract, changeDocument),
  queryRoute(downloadDocumentContract, downloadDocument),
];
