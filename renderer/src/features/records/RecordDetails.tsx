import { useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { call, failureOf, titleOf, useCall, useCommand } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, TimeText } from '../../ui/index.ts';
import { withDoubledTimes } from './doubled-times.ts';
import { changedValues } from './form-fields.ts';
import { RecordForm } from './RecordForm.tsx';
import { useDraft } from './use-draft.ts';
import { useSaid } from '../../state/use-said.ts';
import type { Row } from '../../kinds/view.ts';

/** A record's fields, to read and to change; Save and Discard stand at the foot while something is typed. */
export function RecordDetails({ kind, row }: { readonly kind: Kind; readonly row: Row }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const { data: version = null } = useCall('record.version', { kind, id: row.id });
  const draft = useDraft(`${kind}:${row.id}`, say(titleOf(kind, row)), version);
  const update = useCommand('record.update');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const { startUtc, endUtc, zone } = row;

  async function save(): Promise<void> {
    const values = withDoubledTimes(changedValues(kind, draft.values, row), draft.values);
    if (Object.keys(values).length === 0) {
      draft.drop();
      return;
    }
    try {
      const written = await update.mutateAsync({ kind, id: row.id, values, base: draft.base });
      draft.drop();
      setProblems([]);
      done(t('records:savedToast'), written);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.code !== 'VALIDATION') failed(thrown);
      // Whoever has read that saves again on purpose.
      if (error.problems.some(({ rule }) => rule === 'changedMeanwhile')) {
        draft.rebase(await call('record.version', { kind, id: row.id }));
      }
    }
  }

  return (
    <div
      className="record-details"
      // On the way down: the fields of a date keep every key to themselves.
      onKeyDownCapture={(event) => {
        if (!draft.isDirty || !(event.ctrlKey || event.metaKey)) return;
        if (event.key === 'Enter' || event.key === 's') {
          event.preventDefault();
          void save();
        }
      }}
    >
      {typeof startUtc === 'string' && typeof endUtc === 'string' && typeof zone === 'string' && (
        <p className="record-when">
          <TimeText start={startUtc} end={endUtc} zone={zone} withYear />
        </p>
      )}
      <RecordForm
        kind={kind}
        values={{ ...row, ...draft.values }}
        onChange={draft.set}
        problems={problems}
        isReadOnly={moduleOf(kind).appendOnly ?? false}
      />
      {draft.isDirty && (
        <footer className="record-foot">
          <Button look="primary" keys="Mod+S" isPending={update.isPending} onPress={() => void save()}>
            {t('actions.save')}
          </Button>
          <Button
            onPress={() => {
              draft.drop();
              setProblems([]);
            }}
          >
            {t('actions.discard')}
          </Button>
        </footer>
      )}
    </div>
  );
}
