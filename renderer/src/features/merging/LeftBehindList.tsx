import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { MergeDialog } from './MergeDialog.tsx';

type LeftBehind = OutputOf<'participant.leftBehind'>[number];

/** What goes by an old entry still, each with the way to bring it over. */
export function LeftBehindList({ left }: { readonly left: readonly LeftBehind[] }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const [open, setOpen] = useState<LeftBehind | null>(null);
  if (left.length === 0) return null;
  return (
    <>
      <ul className="merging-left">
        {left.map((one) => (
          <li key={one.id}>
            <span>
              {t('merging:leftBehind', {
                count: one.records.reduce((sum, { count }) => sum + count, 0),
                name: say(one.name),
                into: say(one.into),
              })}{' '}
              <span className="quiet">{one.records.map(({ kind }) => words.kinds(kind)).join(' · ')}</span>
            </span>
            <Button look="quiet" onPress={() => setOpen(one)}>
              {t('merging:bringOver')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <MergeDialog keepId={open.intoId} otherId={open.id} isAgain onClose={() => setOpen(null)} />}
    </>
  );
}
