import { useEffectEvent, useMemo } from 'react';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { useTexts } from '../../i18n/index.ts';
import { partsOf } from '../../kinds/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';

interface PartCommands {
  readonly kind: Kind;
  /** The tab that is shown. */
  readonly shown: string;
  readonly onNew: (part: Kind) => void;
}

/** What is made from a record's page, of the kinds that are listed there, belongs to that record. */
export function usePartCommands({ kind, shown, onNew }: PartCommands): void {
  const { t } = useTexts();
  const make = useEffectEvent(onNew);
  useCommands(
    useMemo(
      () =>
        [...new Set(partsOf(kind).map((part) => part.kind))]
          .filter((part) => !moduleOf(part).serviceMade)
          .map((part): Command => ({
            id: `create.${part}`,
            title: t(`kinds:${part}.new`),
            also: t('palette:also.make'),
            group: 'create',
            ...(part === shown ? { keys: 'N' } : {}),
            run: () => make(part),
          })),
      // What is made follows the page alone.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
      [kind, shown, t],
    ),
  );
}
