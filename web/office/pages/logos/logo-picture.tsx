import './logos.css';
import { downloadLogoContract } from '#shared/contracts/programme/download-logo.ts';
import { useRead } from '#web/api/use-read.ts';

/** A logo as certificates print it. */
export const LogoPicture = ({
  programmeId,
  logoId,
  label,
}: {
  readonly programmeId: string;
  readonly logoId: string;
  readonly label: string;
}) => {
  const address = useRead(downloadLogoContract, {
    params: { programmeId, logoId },
    query: { printed: 'true' },
  });
  return address.data === undefined ? null : (
    <img class="logo-picture" src={address.data.body.url} alt={label} />
  );
};
