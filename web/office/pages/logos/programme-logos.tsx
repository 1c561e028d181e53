import { useEffect, useState } from 'preact/hooks';
import { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Section } from '#web/ui/section.tsx';
import type { Office } from '../../frame/use-office.ts';
import { AuditLink } from '../../parts/audit-link.tsx';
import { SendFile } from '../../parts/send-file.tsx';
import { t } from '../../text.ts';
import { useNames } from '../audit/use-names.ts';
import { type LogoAct, LogoDialog } from './logo-dialog.tsx';
import { type Logos, LogoTable } from './logo-table.tsx';
import type { Programme } from './programme.ts';
import { accepted, refusalOfLogo, sendLogo } from './send-logo.ts';

const lookEvery = 2_000;
/** A file that did not arrive by then never will: its ticket is over. */
const waitsFor = 15 * 60_000;

const isUnderWay = ({ state, addedAt }: Logos['items'][number]): boolean =>
  (state === 'awaiting' || state === 'quarantined') && Date.now() - Date.parse(addedAt) < waitsFor;

/** The logos of one programme, and the way to upload another; looked at again while one is being examined. */
export const ProgrammeLogos = ({
  programme,
  office,
}: {
  readonly programme: Programme;
  readonly office: Office;
}) => {
  const { id: programmeId, authority, name } = programme;
  const [watched, setWatched] = useState(false);
  const [act, setAct] = useState<LogoAct>();
  const names = useNames(office, undefined);
  const read = useRead(listLogosContract, { params: { programmeId } }, watched ? { every: lookEvery } : {});
  const underWay = (read.data?.body.items ?? []).some(isUnderWay);
  useEffect(() => setWatched(underWay), [underWay]);
  const mayManage = office.may('logo.manage', authority);
  return (
    <Section title={name}>
      <Loaded query={read} what={t('logos.title')}>
        {({ body, etag }) => (
          <>
            <div aria-live="polite">
              <LogoTable
                programmeId={programmeId}
                logos={body}
                names={names}
                onAct={mayManage ? setAct : undefined}
              />
            </div>
            {mayManage && (
              <>
                <p class="muted">{t('logos.hint')}</p>
                <SendFile
                  accept={accepted}
                  unfit={refusalOfLogo}
                  send={(file, onPercent) => sendLogo(programmeId, file, onPercent)}
                  refresh={listLogosContract}
                  sending={t('logos.sending')}
                >
                  {t('logos.choose')}
                </SendFile>
                <LogoDialog
                  programmeId={programmeId}
                  etag={etag}
                  act={act}
                  onClose={() => setAct(undefined)}
                />
              </>
            )}
            {office.may('audit.read', authority) && <AuditLink stream={`programme/${programmeId}`} />}
          </>
        )}
      </Loaded>
    </Section>
  );
};
