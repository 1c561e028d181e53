import { useEffect, useState } from 'preact/hooks';
import { type ChosenChannel, chosenChannels } from '#shared/domain/message/channels.ts';
import { siteConfig } from '#web/session/site-config.ts';

/**
 * The ways beyond mail that one can ask for here, in their order, and those that were chosen before, so that they can be left out.
 * Until the installation has said which it has (a first visit without a line), only those that were chosen.
 */
export const useChannels = (chosen: readonly ChosenChannel[]): readonly ChosenChannel[] => {
  const [offered, offer] = useState<readonly ChosenChannel[]>([]);
  useEffect(() => {
    siteConfig().then(
      ({ channels }) => offer(channels),
      // Asked again by the next page.
      () => undefined,
    );
  }, []);
  return chosenChannels.filter(channel => offered.includes(channel) || chosen.includes(channel));
};
