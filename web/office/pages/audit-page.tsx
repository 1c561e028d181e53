import { useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { Form } from '#web/ui/form.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useOffice } from '../frame/use-office.ts';
import { ListDownload } from '../parts/list-download.tsx';
import { t } from '../text.ts';
import { AuditList } from './audit/audit-list.tsx';
import { auditKinds, parseStream, roundOfStream } from './audit/streams.ts';

/** The way to a record by its kind and id, e.g. from a printed paper or an export. */
const Find = () => {
  const [, go] = useLocation();
  const [kind, setKind] = useState('round');
  const [id, setId] = useState('');
  const [missing, setMissing] = useState(false);
  const open = () => {
    setMissing(id.trim() === '');
    if (id.trim() !== '') go(`/office/audit?stream=${encodeURIComponent(`${kind}/${id.trim()}`)}`);
  };
  return (
    <Form onSubmit={open} label={t('audit.find')}>
      <SelectField
        id="audit-kind"
        label={t('audit.kind')}
        width="medium"
        value={kind}
        onChange={setKind}
        options={Object.entries(auditKinds).map(([value, label]) => ({ value, label: t(label) }))}
      />
      <TextField
        id="audit-id"
        label={t('audit.id')}
        hint={t('audit.id-hint')}
        required
        maxLength={300}
        value={id}
        onChange={setId}
        error={missing ? t('builder.needed') : undefined}
      />
      <Button type="submit" kind="main">
        {t('audit.open')}
      </Button>
    </Form>
  );
};

/** `/office/audit?stream=…`: the audit trail of one record. */
export const AuditPage = () => {
  const office = useOffice();
  const asked = new URLSearchParams(useSearch()).get('stream') ?? '';
  const stream = parseStream(asked);
  if (office === undefined) return <Loading />;
  if (office.where('audit.read').length === 0)
    return (
      <Page title={t('frame.audit')}>
        <NoRightState />
      </Page>
    );
  if (stream === undefined)
    return (
      <Page title={t('frame.audit')} lead={t('audit.lead')} narrow>
        {asked !== '' && <Notice kind="bad" title={t('audit.unknown', { stream: asked })} />}
        <Find />
      </Page>
    );
  const roundId = roundOfStream(stream.kind, stream.id);
  return (
    <Page
      title={t('audit.of', { kind: t(auditKinds[stream.kind]) })}
      crumbs={[{ label: t('frame.audit'), href: '/office/audit' }, { label: stream.id }]}
      lead={
        roundId !== undefined && (
          <AppLink href={`/office/rounds/${roundId}`}>{t('messages.to-round')}</AppLink>
        )
      }
    >
      <ListDownload what="audit-stream" subject={{ stream: `${stream.kind}/${stream.id}` }} />
      <AuditList key={asked} office={office} kind={stream.kind} id={stream.id} />
    </Page>
  );
};
