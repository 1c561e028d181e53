import { useState } from 'preact/hooks';
import { recordSampleContract } from '#shared/contracts/screening/record-sample.ts';
import { useCommand } from '#web/api/use-command.ts';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { t } from '../../text.ts';
import { dossierReads } from './dossier-reads.ts';
import { Refused } from './refused.tsx';
import type { SubmissionView } from './views.ts';

const samples = [
  'CHUA_NOP',
  'DA_NHAN',
  'CATALOGUE_THAY_THE',
  'DA_TRA',
] as const satisfies readonly SubmissionView['sample'][];

/** What became of the sample of the product. */
export const SampleForm = ({
  submission,
  etag,
}: {
  readonly submission: SubmissionView;
  readonly etag: string | null;
}) => {
  const [sample, setSample] = useState(submission.sample);
  const record = useCommand(recordSampleContract, { refresh: dossierReads });
  return (
    <Form
      label={t('dossier.sample')}
      onSubmit={() => record.run({ params: { submissionId: submission.id }, etag, body: { sample } })}
    >
      <Refused error={record.error} />
      <SelectField
        id="sample"
        label={t('dossier.sample')}
        hideLabel
        value={sample}
        onChange={value => setSample(samples.find(known => known === value) ?? sample)}
        options={samples.map(value => ({ value, label: t(`dossier.sample.${value}`) }))}
      />
      <Button type="submit" small pending={record.pending} disabled={sample === submission.sample}>
        {t('dossier.sample-save')}
      </Button>
    </Form>
  );
};
