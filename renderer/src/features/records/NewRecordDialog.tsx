import { useState } from 'react';
import type { Problem } from '../../../../shared/contract/errors.ts';
import { fieldsOf, fieldEntries, type Kind } from '../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { keysOf } from '../../../../shared/typing.ts';
import type { Written } from '../../../../shared/contract/shapes/deeds.ts';
import { failureOf, useCommand } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, Dialog, StateMark } from '../../ui/index.ts';
import { filledValues, withNewOnes, settingWithEnd } from './fields/index.ts';
import { viewOf } from '../../kinds/index.ts';
import { ofOneForm } from './of-one-form.ts';
import { RecordForm } from './RecordForm.tsx';
import type { FormValues } from '../../kinds/view.ts';
import { useDraft } from './use-draft.ts';
import { useFollowing, useZoneOfCity } from './fields/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { useSought } from '../../state/sought.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { withDoubledTimes } from './fields/index.ts';

/** What is sent for a new record. */
export interface Sent {
  readonly values: Record<string, unknown>;
  readonly alongside?: Record<string, Record<string, unknown>[]>;
}

interface NewRecordProps {
  readonly kind: Kind;
  /** Said instead of what a new one is called. */
  readonly title?: string;
  /** How it is made where that is more than making a record, and what is said of it then. */
  readonly made?: { readonly by: (sent: Sent) => Promise<Written>; readonly said: string };
  /** What it is made from: what was typed for one is not typed for another. */
  readonly of?: string;
  /** What is to be known before it is made, in a sentence. */
  readonly note?: string | null;
  /** Fields that are not asked for. */
  readonly without?: readonly string[];
  /** What is known before anything is typed: the reconvening, the delegation. */
  readonly preset: FormValues;
  readonly isOpen: boolean;
  /** Somebody has come for what was typed into it and not saved. */
  readonly onSought: () => void;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** What was refused, and as what it was. */
interface Refusal {
  readonly times: number;
  readonly values: FormValues;
  readonly problems: readonly Problem[];
}

/** Of what was wrong, what may still be: a field that is another now is not said to be wrong, nor what goes with it. */
function standing(kind: Kind, { problems, values: before }: Refusal, values: FormValues): readonly Problem[] {
  const fields = fieldsOf(kind);
  return problems.filter(({ field }) => {
    const name =
      field
        .replace(/^values\./, '')
        .split('.')[0]
        ?.replace(/Utc$/, 'Wall') ?? '';
    const unit = fields[name]?.unit;
    const together = unit === undefined ? [name] : keysOf(fields).filter((one) => fields[one]?.unit === unit);
    return together.every((one) => sameValue(values[one] ?? null, before[one] ?? null));
  });
}

/** What is new within some records, or made from one, is another form than what is new within the next. */
function keyOfNew(kind: Kind, preset: FormValues, of: string | undefined): string {
  const owners = fieldEntries(kind).flatMap(([name, { type }]): unknown[] => {
    const value = preset[name];
    if (type === 'refs') return Array.isArray(value) ? value : [];
    return type === 'ref' && typeof value === 'string' ? [value] : [];
  });
  return ['new', kind, ...(of === undefined ? [] : [of]), ...owners].join(':');
}

/** The days with which a new record begins as today's. */
function useTodays(kind: Kind): FormValues {
  const today = todayIn(useHomeZone());
  return Object.fromEntries((viewOf(kind).todays ?? []).map((name) => [name, today]));
}

/** The form of a record that is not there yet. */
export function NewRecordDialog(props: NewRecordProps) {
  const { kind, made, isOpen, onSought, onClose, onMade } = props;
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const preset = { ...useTodays(kind), ...props.preset };
  const title = props.title ?? t(`kinds:${kind}.new`);
  const key = keyOfNew(kind, preset, props.of);
  const draft = useDraft(key, title);
  useSought((sought) => {
    if (sought === key && draft.isDirty) onSought();
  });
  const create = useCommand('record.create');
  const [isBusy, during] = useBusy();
  const [refused, setRefused] = useState<Refusal>({ times: 0, values: {}, problems: [] });
  const chosen = { ...preset, ...draft.values };
  const values = {
    ...preset,
    ...useFollowing(kind, chosen),
    ...useZoneOfCity(draft.values),
    ...draft.values,
  };
  const Beneath = viewOf(kind).beneath;
  const without = [...(props.without ?? []), ...(viewOf(kind).without?.(values) ?? [])];
  const asked = Object.fromEntries(Object.entries(values).filter(([name]) => !without.includes(name)));

  async function save(): Promise<void> {
    try {
      const sent = withNewOnes(kind, withDoubledTimes(filledValues(kind, asked), draft.values));
      const written = await (made?.by(sent) ??
        viewOf(kind).makes?.(sent.values) ??
        create.mutateAsync({ kind, ...sent }));
      draft.drop();
      setRefused({ times: 0, values: {}, problems: [] });
      done(made?.said ?? t(`kinds:${kind}.added`), written);
      onMade(written.id);
    } catch (thrown) {
      const { error } = failureOf(thrown);
      setRefused(({ times }) => ({ times: times + 1, values, problems: ofOneForm(error.problems) }));
      if (error.code !== 'VALIDATION') failed(thrown);
    }
  }

  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      actions={
        <>
          {draft.isDirty && (
            <Button
              look="quiet"
              onPress={() => {
                draft.drop();
                setRefused({ times: 0, values: {}, problems: [] });
              }}
            >
              {t('actions.discard')}
            </Button>
          )}
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" keys="Mod+Enter" isPending={isBusy} onPress={() => void during(save)}>
            {t('actions.create')}
          </Button>
        </>
      }
    >
      {props.note && <StateMark mark="notice">{props.note}</StateMark>}
      <RecordForm
        kind={kind}
        values={values}
        without={without}
        onChange={settingWithEnd(values, draft.set)}
        problems={standing(kind, refused, values)}
        refusals={refused.times}
      />
      {Beneath && <Beneath values={values} />}
    </Dialog>
  );
}
