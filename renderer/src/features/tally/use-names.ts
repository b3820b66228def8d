import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';
import { useSpeech } from '../../i18n/index.ts';

type Named = Standing['namedBy'][number];

/** Names of participants one after the other, in the order of paper of a day. */
export function useNames(on: string): (participants: readonly Named[]) => string {
  const { language, say } = useSpeech();
  return (participants) =>
    listed(
      language,
      participants.toSorted(byName(language, on)).map(({ shortName }) => say(shortName)),
    );
}
