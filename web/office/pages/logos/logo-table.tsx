import { downloadLogoContract } from '#shared/contracts/programme/download-logo.ts';
import type { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { type Answer, call } from '#web/api/call.ts';
import { DownloadButton } from '#web/app/download-button.tsx';
import { localMoment } from '#web/format/dates.ts';
import { bytes } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Row } from '#web/ui/row.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { HashLine } from '../../parts/hash-line.tsx';
import { t } from '../../text.ts';
import type { LogoAct } from './logo-dialog.tsx';
import { LogoPicture } from './logo-picture.tsx';

export type Logos = Answer<typeof listLogosContract>;
type Logo = Logos['items'][number];

type Props = {
  readonly programmeId: string;
  readonly logos: Logos;
  readonly names: ReadonlyMap<string, string>;
  /** Undefined for those who only read. */
  readonly onAct: ((act: LogoAct) => void) | undefined;
};

const tones = { awaiting: 'neutral', quarantined: 'warn', clean: 'info', refused: 'bad' } as const;

const State = ({ logo, inForce }: { readonly logo: Logo; readonly inForce: boolean }) => {
  if (inForce) return <StateBadge tone="good">{t('logos.in-force')}</StateBadge>;
  if (logo.ended !== null) return <StateBadge tone="neutral">{t(`logos.${logo.ended.how}`)}</StateBadge>;
  return <StateBadge tone={tones[logo.state]}>{t(`logos.state.${logo.state}`)}</StateBadge>;
};

/** Who did what with it, when and why. */
const History = ({ logo, names }: { readonly logo: Logo; readonly names: Props['names'] }) => {
  const who = (id: string) => names.get(id) ?? id;
  const acts = [
    { what: t('logos.added'), at: logo.addedAt, by: logo.addedBy, reason: null },
    ...(logo.adopted === null ? [] : [{ what: t('logos.adopted'), ...logo.adopted }]),
    ...(logo.ended === null ? [] : [{ ...logo.ended, what: t(`logos.${logo.ended.how}`) }]),
  ];
  return (
    <Stack gap="small">
      {acts.map(({ what, at, by, reason }) => (
        <div key={what}>
          {what} {localMoment(at)}, {who(by)}
          {reason !== null && <div class="muted">{reason}</div>}
        </div>
      ))}
    </Stack>
  );
};

/** Every logo that was uploaded, the latest first: what it looks like, where it stands, and what became of it. */
export const LogoTable = ({ programmeId, logos, names, onAct }: Props) => {
  const addressOf = (logoId: string) => async () =>
    (await call(downloadLogoContract, { params: { programmeId, logoId }, query: { printed: 'false' } })).body
      .url;
  const nameOf = ({ addedAt }: Logo) => t('logos.which', { moment: localMoment(addedAt) });
  return (
    <DataTable
      caption={t('logos.history')}
      rows={logos.items}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('logos.none')}>{t('logos.none-follows')}</EmptyState>}
      columns={[
        {
          key: 'picture',
          label: t('logos.logo'),
          head: true,
          cell: logo => (
            <>
              {logo.state === 'clean' && (
                <LogoPicture programmeId={programmeId} logoId={logo.id} label={nameOf(logo)} />
              )}
              <span class="muted">
                {logo.kind} · {bytes(logo.bytes)}
                {logo.width !== null && ` · ${logo.width} × ${logo.height}`}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          label: t('offers.state'),
          cell: logo => (
            <>
              <State logo={logo} inForce={logos.inForce === logo.id} />
              {logo.findings.map(finding => (
                <p key={finding.code}>{said(finding)}</p>
              ))}
            </>
          ),
        },
        {
          key: 'history',
          label: t('logos.what-happened'),
          cell: logo => (
            <>
              <History logo={logo} names={names} />
              <HashLine label={t('signed.hash')} hash={logo.sha256} />
            </>
          ),
        },
        {
          key: 'acts',
          label: t('members.acts'),
          plain: true,
          cell: logo =>
            logo.state === 'clean' && (
              <Row>
                {onAct && logo.adopted === null && (
                  <Button
                    small
                    kind="main"
                    label={`${t('logos.adopt')}: ${nameOf(logo)}`}
                    onClick={() => onAct({ adopt: true, logoId: logo.id })}
                  >
                    {t('logos.adopt')}
                  </Button>
                )}
                {onAct && logos.inForce === logo.id && (
                  <Button
                    small
                    label={`${t('logos.withdraw')}: ${nameOf(logo)}`}
                    onClick={() => onAct({ adopt: false, logoId: logo.id })}
                  >
                    {t('logos.withdraw')}
                  </Button>
                )}
                <DownloadButton name={nameOf(logo)} addressOf={addressOf(logo.id)} />
              </Row>
            ),
        },
      ]}
    />
  );
};
