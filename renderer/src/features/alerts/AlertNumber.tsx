import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { Fact } from '../../ui/index.ts';

/** Under which number an alert goes: ours once it was sent, theirs as long as it is not passed on; a draft has none. */
export function AlertNumber({ alert: { number, origin } }: { readonly alert: RowOf<'alert'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const shown = number ?? origin?.number ?? null;
  if (shown === null) return null;
  const isTheirs = number === null;
  const label = isTheirs ? t('alerts:theirNumber') : words.field('alert', 'number');
  return (
    <Fact label={label} isPart isUnlabelled={isTheirs}>
      {isTheirs && <span className="quiet">{t('records:fieldOf', { field: label })} </span>}
      <bdi>{shown}</bdi>
    </Fact>
  );
}
