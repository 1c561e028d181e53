import { useCommunes } from './use-communes.ts';

/** A commune by its name; by its code where no list says one. */
export const CommuneName = ({ province, code }: { readonly province: string; readonly code: string }) => {
  const { communes } = useCommunes(province);
  return <>{communes?.find(commune => commune.code === code)?.vi ?? code}</>;
};
