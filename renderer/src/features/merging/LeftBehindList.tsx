import { useState } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { KindCounts } from '../../../../shared/contract/shapes/one-participant.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { MergeDialog } from './MergeDialog.tsx';

type LeftBehind = OutputOf<'participant.leftBehind'>[number];

/** What goes by an old entry still, each with the way to bring it over. */
export function LeftBehindList({ left }: { readonly left: readonly LeftBehind[] }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const [open, setOpen] = useState<LeftBehind | null>(null);
  if (left.length === 0) return null;
  return (
    <>
      <ul className="merging-left">
        {left.map((one) => (
          <li key={one.id}>
            <div>
              <Some of="leftBehind" left={one} counts={one.records} />
              <Some of="opposed" left={one} counts={one.opposed} />
              {one.isDeleted && (
                <p>{t('merging:deletedThere', { name: say(one.name), into: say(one.into) })}</p>
              )}
            </div>
            <Button look="quiet" onPress={() => setOpen(one)}>
              {t(one.opposed.length > 0 ? 'merging:decide' : 'merging:bringOver')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <MergeDialog keepId={open.intoId} otherId={open.id} isAgain onClose={() => setOpen(null)} />}
    </>
  );
}

interface SomeProps {
  readonly of: 'leftBehind' | 'opposed';
  readonly left: LeftBehind;
  readonly counts: KindCounts;
}

/** How much there is of it, and of which kinds. */
function Some({ of, left, counts }: SomeProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  if (counts.length === 0) return null;
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  return (
    <p>
      {t(`merging:${of}`, { count, name: say(left.name), into: say(left.into) })}{' '}
      <span className="quiet">{counts.map(({ kind }) => words.kinds(kind)).join(' · ')}</span>
    </p>
  );
}
