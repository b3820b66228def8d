import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Kind } from '../../../../../shared/contract/kinds.ts';
import { rebased } from '../../../../../shared/contract/rebased.ts';
import { listed } from '../../../../../shared/domain/languages.ts';
import { call, failureOf, localized, titleOf, useCall } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import type { FormValues, Row } from '../../../kinds/view.ts';
import { draftOf } from '../../../state/drafts.ts';
import { useSaid } from '../../../state/use-said.ts';
import {
  changedValues,
  settingWithEnd,
  withDoubledTimes,
  withNewOnes,
  withNewOnesBack,
} from '../fields/index.ts';
import { useDraft } from '../use-draft.ts';
import type { FieldUnit } from './layout.ts';

/** How a unit is left: by going elsewhere, or by the key that saves. */
export type Leaving = 'left' | 'asked';

export interface UnitEdit {
  /** It is a field, or several, now: somebody has opened it, or what was typed is not saved. */
  readonly isOpen: boolean;
  readonly isTyped: boolean;
  readonly values: FormValues;
  readonly problems: ReturnType<typeof useDraft>['problems'];
  readonly open: () => void;
  readonly change: (name: string, value: unknown) => void;
  /** Gives whether it is text again. */
  readonly save: (how: Leaving) => Promise<boolean>;
  readonly takeBack: () => void;
  readonly takeTheirs: (path: string) => void;
}

export function draftKey(kind: Kind, id: string, unit = ''): string {
  return `${kind}:${id}:${unit}`;
}

/** The changing of a unit of fields in its place: saved as one deed when it is left, kept where it cannot be. */
export function useUnit(kind: Kind, row: Row, unit: FieldUnit): UnitEdit {
  const { t } = useTexts();
  const words = useContractWords();
  const { say, language } = useSpeech();
  const { done, failed } = useSaid();
  const { data: version } = useCall('record.version', { kind, id: row.id });
  const key = draftKey(kind, row.id, unit.id);
  const draft = useDraft(
    key,
    say(titleOf(kind, row)),
    version === undefined ? null : { version, values: row },
  );
  const [isOpened, setOpened] = useState(false);
  const isSaving = useRef(false);
  const values = { ...row, ...draft.values };

  /** What another has written meanwhile is only gone over on purpose. */
  function isWaiting(how: Leaving): boolean {
    const refused = draftOf(key)?.problems ?? [];
    return how === 'left' && refused.some(({ rule }) => rule === 'changedMeanwhile');
  }

  async function save(how: Leaving): Promise<boolean> {
    const kept = draftOf(key);
    if (isSaving.current || isWaiting(how)) return false;
    const typed = kept?.values ?? {};
    const sent = withDoubledTimes(changedValues(kind, typed, row), typed);
    if (Object.keys(sent).length === 0) {
      takeBack();
      return true;
    }
    isSaving.current = true;
    try {
      const written = await call('record.update', {
        kind,
        id: row.id,
        ...withNewOnes(kind, sent),
        base: kept?.base?.version ?? null,
      });
      // What was typed while it was being saved stays, upon what is saved now.
      const isSame = draftOf(key)?.values === typed;
      if (isSame) takeBack();
      else await takeUp();
      const changed = unit.names.filter((name) => name in sent).map((name) => words.field(kind, name));
      done(t('page:saved', { fields: listed(language, changed) }), written);
      return isSame;
    } catch (thrown) {
      const { error } = failureOf(thrown);
      draft.refuse(error.problems);
      if (error.code !== 'VALIDATION') failed(thrown);
      if (error.problems.some(({ rule }) => rule === 'changedMeanwhile')) await takeUp();
      return false;
    } finally {
      isSaving.current = false;
    }
  }

  /** What others have written stands beside what was typed: whoever saves again does so on purpose. */
  async function takeUp(): Promise<void> {
    const kept = draftOf(key);
    const [present, presentVersion] = await Promise.all([
      call('record.get', { kind, id: row.id }),
      call('record.version', { kind, id: row.id }),
    ]);
    const { values: typed, alongside } = withNewOnes(kind, { ...kept?.values });
    const { values: brought } = rebased(kind, { base: kept?.base?.values ?? row, typed, present });
    draft.rebase({ version: presentVersion, values: present }, withNewOnesBack(kind, brought, alongside));
  }

  /** What is typed back to what stands is nobody's to keep. */
  function set(name: string, value: unknown): void {
    draft.set(name, value);
    const typed = draftOf(key)?.values ?? {};
    if (Object.keys(changedValues(kind, typed, row)).length === 0) draft.drop();
  }

  function takeBack(): void {
    draft.drop();
    setOpened(false);
  }

  function takeTheirs(path: string): void {
    const [name = '', spoken] = path.split('.');
    const theirs = spoken === undefined ? row[name] : withLanguage(draft.values[name], spoken, row[name]);
    set(name, theirs);
    const left = draft.problems.filter(({ field }) => field !== path);
    draft.refuse(left);
    // It stays a field, so that whoever has decided sees what now stands.
    setOpened(true);
  }

  // A page may go while one of its fields has the focus: what is typed is saved then, as when it is left.
  const leaving = useRef(save);
  useLayoutEffect(() => {
    leaving.current = save;
  });
  useEffect(
    () => () => {
      queueMicrotask(() => {
        const kept = draftOf(key);
        if (kept && (kept.problems ?? []).length === 0) void leaving.current('left');
      });
    },
    [key],
  );

  return {
    isOpen: isOpened || draft.isDirty,
    isTyped: draft.isDirty,
    values,
    problems: draft.problems,
    open: () => setOpened(true),
    change: settingWithEnd(values, set),
    save,
    takeBack,
    takeTheirs,
  };
}

/** A text in several languages, with one of them as another text has it. */
function withLanguage(mine: unknown, language: string, theirs: unknown): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(localized(mine)).filter(([one]) => one !== language),
    ...Object.entries(localized(theirs)).filter(([one]) => one === language),
  ]);
}
