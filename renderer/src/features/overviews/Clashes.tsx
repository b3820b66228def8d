import type { Clash } from '../../../../shared/contract/shapes.ts';
import { useTexts } from '../../i18n/index.ts';
import { ClashList } from '../clashes/index.ts';
import { Panel } from './Panel.tsx';

/** What clashes, in whole sentences, each with its ways out. */
export function Clashes({ clashes }: { readonly clashes: readonly Clash[] }) {
  const { t } = useTexts();
  const warnings = clashes.filter(({ severity }) => severity === 'warning');
  return (
    <Panel title={t('clashes:title', { count: warnings.length })}>
      <ClashList label={t('clashes:label')} clashes={clashes} />
    </Panel>
  );
}
