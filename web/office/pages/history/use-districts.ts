import { listFormerDistrictsContract } from '#shared/contracts/public/list-former-districts.ts';
import { useRead } from '#web/api/use-read.ts';

/** The districts that a province had until 30 June 2025; undefined while they are not there, and where none are asked for. */
export const useDistricts = (province: string | null) => {
  const read = useRead(
    listFormerDistrictsContract,
    { params: { province: province ?? '' } },
    { enabled: province !== null },
  );
  const districts = read.data?.body.province === province ? read.data?.body.districts : undefined;
  return { districts, failed: districts === undefined && read.isError };
};
