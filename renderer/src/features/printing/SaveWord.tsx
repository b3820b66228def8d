import { FileText } from 'lucide-react';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { useFailed } from '../../state/use-failed.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaveWord } from './use-save-word.ts';

interface SaveWordProps {
  readonly request: InputOf<'shell.saveDocx'>;
  readonly label: string;
}

/** Saves released minutes for a word processor, as they were released. */
export function SaveWord({ request, label }: SaveWordProps) {
  const failed = useFailed();
  const saveWord = useSaveWord();
  return (
    <ActionButton
      id={`print.word ${label}`}
      label={label}
      icon={FileText}
      run={() => void saveWord(request).catch(failed)}
    />
  );
}
