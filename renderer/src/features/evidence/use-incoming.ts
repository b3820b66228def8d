import { useState, type DragEvent } from 'react';
import type { ChosenFile } from '../../../../shared/contract/files.ts';
import { call, takeDropped } from '../../api/index.ts';
import { useSaid } from '../../state/use-said.ts';

type Take = (files: readonly ChosenFile[]) => void;

/** The two ways in which files come in as evidence: a dialog that asks for them, and a drop. */
export function useIncoming(take: Take) {
  const { failed } = useSaid();
  const [isOver, setOver] = useState(false);

  function from(source: Promise<readonly ChosenFile[]>): void {
    source.then((files) => files.length > 0 && take(files)).catch(failed);
  }
  return {
    choose: () => from(call('shell.chooseFiles', { purpose: 'evidence' })),
    isOver,
    /** For the element on which they may be dropped. */
    area: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        const { currentTarget, relatedTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) from(takeDropped('evidence', files));
      },
    },
  };
}
