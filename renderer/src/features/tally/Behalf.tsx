import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import { useTexts } from '../../i18n/index.ts';
import { useNames } from './use-names.ts';

interface BehalfProps {
  readonly standing: Pick<Standing, 'onBehalfOf' | 'namedBy'>;
  /** The day of the tally, YYYY-MM-DD. */
  readonly on: string;
}

/** For whom a participant stands endorsed beside, or instead of, itself; or who has spoken for it. */
export function Behalf({ standing, on }: BehalfProps) {
  const { t } = useTexts();
  const names = useNames(on);
  const { onBehalfOf, namedBy } = standing;
  if (onBehalfOf.length > 0) return t('tally:onBehalfOf', { names: names(onBehalfOf) });
  return namedBy.length > 0 ? t('tally:saidForBy', { names: names(namedBy) }) : null;
}

export function isOfOthers({ onBehalfOf, namedBy }: BehalfProps['standing']): boolean {
  return onBehalfOf.length + namedBy.length > 0;
}
