import { useState } from 'preact/hooks';
import { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { exportPersonalDataContract } from '#shared/contracts/privacy/export-personal-data.ts';
import { listOwnDataRequestsContract } from '#shared/contracts/privacy/list-own-data-requests.ts';
import { requestPersonalDataContract } from '#shared/contracts/privacy/request-personal-data.ts';
import { type DataRight, dataRights, keptReasons } from '#shared/domain/privacy/data-request.ts';
import { type Answer, call } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useList } from '#web/api/use-read.ts';
import { Loaded, Unread } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Form } from '#web/ui/form.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { Section } from '#web/ui/section.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { t } from '../filing-text.ts';

type Establishment = Answer<typeof listEstablishmentsContract>['items'][number];
type Request = Answer<typeof listOwnDataRequestsContract>['items'][number];

const rights = Object.keys(dataRights) as DataRight[];

/** Gives the browser a file made here. */
const save = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

const Copy = ({ establishment: { id } }: { readonly establishment: Establishment }) => {
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still');
  const download = async () => {
    setState('asking');
    try {
      const { body } = await call(exportPersonalDataContract, { params: { establishmentId: id } });
      save(`du-lieu-${id}.json`, JSON.stringify(body, null, 2));
      setState('still');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  };
  return (
    <>
      <p>{t('data.copy-lead')}</p>
      <Row>
        <Button pending={state === 'asking'} onClick={() => void download()}>
          {t('data.copy')}
        </Button>
      </Row>
      {state === 'failed' && <p role="alert">{t('data.copy-failed')}</p>}
    </>
  );
};

const Asked = ({ request }: { readonly request: Request }) => (
  <Card title={said(dataRights[request.right])}>
    <p class="muted">{t('data.asked', { at: request.receivedLocal, due: request.dueLocal })}</p>
    {request.answer !== null && (
      <>
        <p>{t(`data.${request.answer.outcome}`)}</p>
        <p>{request.answer.text}</p>
        {request.answer.kept.length > 0 && (
          <ul>
            {[...new Set(request.answer.kept.map(({ reason }) => reason))].map(reason => (
              <li key={reason}>{t('data.kept', { reason: said(keptReasons[reason]) })}</li>
            ))}
          </ul>
        )}
      </>
    )}
  </Card>
);

const Ask = ({ establishment: { id } }: { readonly establishment: Establishment }) => {
  const ask = useCommand(requestPersonalDataContract, { refresh: [listOwnDataRequestsContract] });
  const [right, setRight] = useState<DataRight>('erasure');
  const [text, setText] = useState('');
  const send = async () => {
    const body = { right, text: text.trim() === '' ? null : text };
    if ((await ask.run({ params: { establishmentId: id }, body })) !== undefined) setText('');
  };
  return (
    <Form onSubmit={() => void send()}>
      {ask.error !== null && <Unread error={ask.error} />}
      <SelectField
        id={`right-${id}`}
        label={t('data.right')}
        width="medium"
        value={right}
        onChange={value => setRight(rights.find(known => known === value) ?? right)}
        options={rights.map(value => ({ value, label: said(dataRights[value]) }))}
      />
      <TextArea
        id={`text-${id}`}
        label={t('data.text')}
        limit={2000}
        rows={3}
        value={text}
        onChange={setText}
      />
      <Row>
        <Button type="submit" kind="main" pending={ask.pending}>
          {t('data.send')}
        </Button>
      </Row>
    </Form>
  );
};

const OfEstablishment = ({ establishment }: { readonly establishment: Establishment }) => {
  const list = useList(listOwnDataRequestsContract, {
    params: { establishmentId: establishment.id },
    query: { limit: '100' },
  });
  return (
    <Section title={establishment.name}>
      <Copy establishment={establishment} />
      <p>{t('data.lead-ask')}</p>
      <Ask establishment={establishment} />
      {(list.items ?? []).map(request => (
        <Asked key={request.id} request={request} />
      ))}
    </Section>
  );
};

/** `/producer/data`: a copy of what is kept, and requests about it with their answers. */
export const DataPage = () => {
  const list = useList(listEstablishmentsContract, { query: { limit: '100' } });
  return (
    <Page
      title={t('data.title')}
      lead={t('data.lead')}
      crumbs={[{ label: t('home.title'), href: '/producer' }, { label: t('data.title') }]}
      narrow
    >
      <Loaded query={list}>
        {() =>
          list.items?.length === 0 ? (
            <EmptyState title={t('data.none')} />
          ) : (
            <div class="stack">
              {list.items?.map(establishment => (
                <OfEstablishment key={establishment.id} establishment={establishment} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
