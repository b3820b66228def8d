import { useEffectEvent, useMemo } from 'react';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useTexts } from '../../i18n/index.ts';
import { viewOf } from '../../kinds/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';

interface TabCommands {
  readonly kind: Kind;
  /** The tab that is shown. */
  readonly shown: string;
  readonly onSelect: (tab: string) => void;
}

/** What a record has on tabs of its own is found by its name, before the lists of all that is called so. */
export function useTabCommands({ kind, shown, onSelect }: TabCommands): void {
  const { t } = useTexts();
  const select = useEffectEvent(onSelect);
  useCommands(
    useMemo(
      () =>
        (viewOf(kind).tabs ?? [])
          .filter(({ id }) => id !== shown)
          .map(({ id, label }): Command => ({
            id: `tab.${kind}.${id}`,
            title: t(label),
            group: 'record',
            run: () => select(id),
          })),
      // What is selected follows the page alone.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
      [kind, shown, t],
    ),
  );
}
