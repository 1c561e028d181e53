import { useWatch } from 'react-hook-form';
import { isUpperLevel, type Level } from '#shared/domain/authority/levels.ts';
import { type DocumentType, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { said } from '#web/text/said.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { t } from '../../text.ts';
import { Bound } from './bound.tsx';
import type { BuilderValues } from './values.ts';
import { documentCodes } from './values.ts';

/** Papers that exist at the level of the round; what is asked already stays in sight even where it should not. */
const useOffered = (level: Level) => {
  const documents = useWatch<BuilderValues, 'documents'>({ name: 'documents' });
  return documentCodes.filter(type => {
    const entry: DocumentType = documentTypes[type];
    return documents[type].asked || entry.levels === 'all' || isUpperLevel(level);
  });
};

/** The papers of a dossier: asked or not, required or welcome, with a note of this round's own. */
export const DocumentFields = ({ level }: { readonly level: Level }) => (
  <Section title={t('builder.documents')} lead={t('builder.documents-lead')} id="documents">
    <ul class="build-documents">
      {useOffered(level).map(type => (
        <li key={type}>
          <Bound name={`documents.${type}`} pointer={`/documents/${type}`}>
            {({ id, value, onChange, error }) => (
              <>
                <Checkbox
                  id={id}
                  label={<strong>{said(documentTypes[type])}</strong>}
                  hint={said(documentTypes[type].purpose)}
                  value={value.asked}
                  onChange={asked => onChange({ ...value, asked })}
                  error={error}
                />
                {value.asked && (
                  <div class="build-document-more">
                    <Checkbox
                      id={`${id}-required`}
                      label={t('builder.document-required')}
                      value={value.required}
                      onChange={required => onChange({ ...value, required })}
                    />
                    <TextField
                      id={`${id}-note`}
                      label={t('builder.document-note')}
                      hint={t('builder.document-note-hint')}
                      maxLength={300}
                      value={value.note}
                      onChange={note => onChange({ ...value, note })}
                    />
                  </div>
                )}
              </>
            )}
          </Bound>
        </li>
      ))}
    </ul>
  </Section>
);
