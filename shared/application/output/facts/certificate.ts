import type { Certificate } from '#shared/domain/recognition/recognition.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { CertificatePaper } from '#shared/text/papers/certificate.ts';
import type { World } from '../../ports.ts';
import { logoPicture } from './logo-picture.ts';
import { roundFacts } from './round-facts.ts';

/** A certificate as it is printed, dated where and as it was issued. */
export const certificateOnPaper = async (
  world: World,
  certificate: Certificate,
  round: Round,
): Promise<CertificatePaper> => {
  const { number, productName, group, establishmentName, establishmentAddress } = certificate;
  const { decision, issuedOn, validTo, checkCode, authorityName } = certificate;
  return {
    round: { ...(await roundFacts(world, round, Date.parse(issuedOn))), authorityName },
    ...{ number, group, decision, issuedOn, validTo },
    product: productName,
    establishment: establishmentName,
    address: establishmentAddress,
    logo: await logoPicture(world, certificate, round),
    checkUrl: `${world.site()}/certificates/${checkCode}`,
  };
};
