import { adoptLogoContract } from '#shared/contracts/programme/adopt-logo.ts';
import { listLogosContract } from '#shared/contracts/programme/list-logos.ts';
import { withdrawLogoContract } from '#shared/contracts/programme/withdraw-logo.ts';
import { useCommand } from '#web/api/use-command.ts';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { t } from '../../text.ts';

/** A logo that is to be put into force, or taken out of it. */
export type LogoAct = { readonly adopt: boolean; readonly logoId: string };

type Props = {
  readonly programmeId: string;
  /** Of the programme as it was read. */
  readonly etag: string | null;
  readonly act: LogoAct | undefined;
  readonly onClose: () => void;
};

const refresh = [listLogosContract];

/** Putting a logo into force or withdrawing it, with its reason. */
export const LogoDialog = ({ programmeId, etag, act, onClose }: Props) => {
  const adopt = useCommand(adoptLogoContract, { refresh });
  const withdraw = useCommand(withdrawLogoContract, { refresh });
  const adopting = act?.adopt !== false;
  const command = adopting ? adopt : withdraw;
  const words = t(adopting ? 'logos.adopt' : 'logos.withdraw');
  return (
    <ReasonDialog
      id="logo-reason"
      about={act && `${act.adopt} ${act.logoId}`}
      title={words}
      confirm={words}
      danger={!adopting}
      consequences={[t(adopting ? 'logos.adopt-follows' : 'logos.withdraw-follows'), t('logos.issued-stay')]}
      command={command}
      send={async reason =>
        act && command.run({ params: { programmeId, logoId: act.logoId }, etag, body: { reason } })
      }
      onClose={onClose}
      limit={1000}
    />
  );
};
