import { useState } from 'react';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { ClashList } from '../clashes/index.ts';
import { Panel } from './Panel.tsx';

/** So many leave room for what else the page answers. */
const FIRST = 3;

/** What clashes, in whole sentences, each with its ways out; of many the first ones, warnings before notices. */
export function Clashes({ clashes }: { readonly clashes: readonly Clash[] }) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const warnings = clashes.filter(({ severity }) => severity === 'warning');
  const ordered = [...warnings, ...clashes.filter(({ severity }) => severity === 'notice')];
  const count = ordered.length;
  return (
    <Panel title={t('clashes:title', { count: warnings.length })}>
      <ClashList label={t('clashes:label')} clashes={isWhole ? ordered : ordered.slice(0, FIRST)} />
      {count > FIRST && (
        <Button look="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('home:showFirst', { count: FIRST }) : t('home:showAll', { count })}
        </Button>
      )}
    </Panel>
  );
}
