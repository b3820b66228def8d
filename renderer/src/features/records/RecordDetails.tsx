import { useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { rebased } from '../../../../shared/contract/rebased.ts';
import { call, failureOf, localized, titleOf, useCall, useCommand } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, TimeText } from '../../ui/index.ts';
import { withDoubledTimes } from './fields/index.ts';
import { changedValues, settingWithEnd, withNewOnes, withNewOnesBack } from './fields/index.ts';
import { RecordForm } from './RecordForm.tsx';
import { useDraft } from './use-draft.ts';
import { draftOf } from '../../state/drafts.ts';
import { useSaid } from '../../state/use-said.ts';
import type { Row } from '../../kinds/view.ts';

/** A record's fields, to read and to change; Save and Discard stand at the foot while something is typed. */
export function RecordDetails({ kind, row }: { readonly kind: Kind; readonly row: Row }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { done, failed } = useSaid();
  const { data: version } = useCall('record.version', { kind, id: row.id });
  const base = version === undefined ? null : { version, values: row };
  const key = `${kind}:${row.id}`;
  const draft = useDraft(key, say(titleOf(kind, row)), base);
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
      const written = await update.mutateAsync({
        kind,
        id: row.id,
        ...withNewOnes(kind, values),
        base: draft.base?.version ?? null,
      });
      draft.drop();
      setProblems([]);
      done(t('records:savedToast'), written);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setProblems(error.problems);
      if (error.code !== 'VALIDATION') failed(thrown);
      if (error.problems.some(({ rule }) => rule === 'changedMeanwhile')) await takeUp();
    }
  }

  /** What others have written stands beside what was typed: whoever saves again does so on purpose. */
  async function takeUp(): Promise<void> {
    const [present, presentVersion] = await Promise.all([
      call('record.get', { kind, id: row.id }),
      call('record.version', { kind, id: row.id }),
    ]);
    const { values: typed, alongside } = withNewOnes(kind, draft.values);
    const { values } = rebased(kind, { base: draft.base?.values ?? row, typed, present });
    draft.rebase({ version: presentVersion, values: present }, withNewOnesBack(kind, values, alongside));
  }

  /** What is typed back to what stands, or taken from others, is nobody's to keep. */
  function change(name: string, value: unknown): void {
    draft.set(name, value);
    const typed = draftOf(key)?.values ?? {};
    if (Object.keys(changedValues(kind, typed, row)).length === 0) draft.drop();
  }

  function takeTheirs(path: string): void {
    const [name = '', language] = path.split('.');
    const theirs = language === undefined ? row[name] : withLanguage(draft.values[name], language, row[name]);
    change(name, theirs);
    setProblems(problems.filter(({ field }) => field !== path));
  }

  return (
    <div
      className="record-details"
      // On the way down: the fields of a date keep every key to themselves.
      onKeyDownCapture={(event) => {
        if (!draft.isDirty || !(event.ctrlKey || event.metaKey)) return;
        if (event.key === 'Enter' || event.key.toLowerCase() === 's') {
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
        onChange={settingWithEnd({ ...row, ...draft.values }, change)}
        problems={problems}
        theirs={{ row, take: takeTheirs }}
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

/** A text in several languages, with one of them as another text has it. */
function withLanguage(mine: unknown, language: string, theirs: unknown): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(localized(mine)).filter(([one]) => one !== language),
    ...Object.entries(localized(theirs)).filter(([one]) => one === language),
  ]);
}
