import { useState } from 'preact/hooks';
import { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import { listRoundsContract } from '#shared/contracts/round/list-rounds.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { useAll } from '#web/api/use-all.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { RadioGroup } from '#web/ui/radio-group.tsx';
import { useOffice } from '../frame/use-office.ts';
import { t } from '../text.ts';
import { CloneForm } from './new-round/clone-form.tsx';
import { FreshForm } from './new-round/fresh-form.tsx';
import { ProgrammeForm } from './new-round/programme-form.tsx';

const Choice = ({ authority }: { readonly authority: Authority }) => {
  const programmes = useAll(listProgrammesContract, { query: authority });
  const rounds = useAll(listRoundsContract, { query: authority });
  const [way, setWay] = useState<'clone' | 'fresh'>('clone');
  return (
    <Loaded query={programmes} what={t('builder.programme')}>
      {items => {
        const earlier = rounds.data ?? [];
        if (items.length === 0) return <ProgrammeForm authority={authority} />;
        if (earlier.length === 0) return <FreshForm programmes={items} />;
        return (
          <>
            <RadioGroup
              id="way"
              label={t('builder.way')}
              value={way}
              onChange={value => setWay(value === 'fresh' ? 'fresh' : 'clone')}
              options={[
                { value: 'clone', label: t('builder.way-clone'), hint: t('builder.way-clone-hint') },
                { value: 'fresh', label: t('builder.way-fresh'), hint: t('builder.way-fresh-hint') },
              ]}
            />
            {way === 'clone' ? <CloneForm rounds={earlier} /> : <FreshForm programmes={items} />}
          </>
        );
      }}
    </Loaded>
  );
};

/** `/office/rounds/new`: a round after an earlier one or from nothing; the programme first where there is none. */
export const NewRoundPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const [authority] = office.where('round.create');
  return (
    <Page
      title={t('rounds.create')}
      narrow
      crumbs={[{ label: t('frame.rounds'), href: '/office' }, { label: t('rounds.create') }]}
    >
      {authority === undefined ? <NoRightState /> : <Choice authority={authority} />}
    </Page>
  );
};
