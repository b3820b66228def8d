import { useState } from 'react';
import type { Problem } from '../../../shared/contract/errors.ts';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import { failureOf } from '../api/index.ts';
import { useContractWords } from '../i18n/index.ts';
import { useBusy } from './use-busy.ts';
import { useSaid } from './use-said.ts';

/** A small dialog that writes one thing: what is wrong stands at its field, all else is said as any failure is. */
export function useRecordForm(fields: readonly string[], onDone: (written: Written) => void) {
  const words = useContractWords();
  const { done, failed } = useSaid();
  const [isBusy, during] = useBusy();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  function errorAt(field: string): string | undefined {
    const found = problems.find((one) => one.field === field);
    return found && words.problem(found);
  }

  function carryOut(said: string, write: () => Promise<Written>): void {
    void during(async () => {
      try {
        const written = await write();
        onDone(written);
        done(said, written);
      } catch (thrown) {
        const found = failureOf(thrown).error.problems;
        setProblems(found);
        if (found.length === 0 || found.some(({ field }) => !fields.includes(field))) failed(thrown);
      }
    });
  }
  return { isBusy, errorAt, carryOut };
}
