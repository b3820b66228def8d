import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { localized } from '../../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Row } from '../../../kinds/view.ts';
import { holdsUnchosen, isSaving, Keys, settleUnchosen, TextField } from '../../../ui/index.ts';
import { FormField, isAt } from '../FormField.tsx';
import type { FieldUnit } from './layout.ts';
import type { Leaving, UnitEdit } from './use-unit.ts';

interface UnitEditorProps {
  readonly kind: Kind;
  readonly row: Row;
  readonly unit: FieldUnit;
  readonly edit: UnitEdit;
  /** It is opened now, and not for what was left unsaved. */
  readonly isAsked: boolean;
  /** The focus has nowhere to go but to the text. */
  readonly onSettled: () => void;
}

/** Of these one is chosen, and with that the field is done. */
const CHOSEN = new Set(['choice', 'flag', 'ref', 'zone']);

/** A unit of fields that is being changed: saved when it is left, by Enter and by the keys that save; Escape takes it back. */
export function UnitEditor({ kind, row, unit, edit, isAsked, onSettled }: UnitEditorProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const box = useRef<HTMLDivElement>(null);
  const [only] = unit.names;
  const isSingle = unit.names.length === 1;
  const hasOwn = only !== undefined && viewOf(kind).widgets?.[only] !== undefined;
  const isChosen = isSingle && !hasOwn && CHOSEN.has(fieldsOf(kind)[only ?? '']?.type ?? '');
  const elsewhere = edit.problems.filter(({ field }) => !unit.names.some((name) => isAt(field, name)));

  useLayoutEffect(() => {
    if (isAsked) focusIn(box.current);
  }, [isAsked]);

  // What had the focus may be gone, such as a name that was taken out of a list: one is still here.
  const isIn = useRef(false);
  useLayoutEffect(() => {
    if (isIn.current && document.activeElement === document.body) box.current?.focus();
  });

  /** A key may save before what it changed is told. */
  function save(how: Leaving): void {
    queueMicrotask(() => {
      void saveChosen(how).then((isText) => {
        if (!isHere(box.current)) return;
        if (!isText) focusFault(box.current);
        else if (how === 'asked') onSettled();
      });
    });
  }

  /** Nothing is saved over a text that is typed into a picker and means nothing yet: the field stays, and says so. */
  async function saveChosen(how: Leaving): Promise<boolean> {
    if (holdsUnchosen(box.current) && (await settleUnchosen(box.current))) return false;
    return edit.save(how);
  }

  function change(name: string, value: unknown): void {
    edit.change(name, value);
    if (isChosen && typeof value !== 'object') save('asked');
  }

  function key(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key === 'Escape') {
      edit.takeBack();
      onSettled();
    } else if (isSaving(event)) {
      save('asked');
    } else if (event.altKey && event.key === 'Enter' && conflicts.length > 0) {
      for (const { field } of conflicts) edit.takeTheirs(field);
    } else if (event.key === 'Enter' && !event.altKey && isLine(target) && !isListOpen(box.current)) {
      save('asked');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const conflicts = edit.problems.filter(({ rule }) => rule === 'changedMeanwhile');
  return (
    <div
      ref={box}
      className="fact-editor"
      // Whoever presses between its fields does not leave it.
      tabIndex={-1}
      // On the way down: the fields of a date keep every key to themselves.
      onKeyDownCapture={key}
      onFocus={() => {
        isIn.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        const isWithin =
          relatedTarget instanceof Element &&
          (box.current?.contains(relatedTarget) === true || relatedTarget.closest('.popover') !== null);
        if (isWithin) return;
        isIn.current = false;
        void saveChosen('left');
      }}
    >
      {unit.names.map((name) =>
        unit.inOwnLanguage ? (
          <OwnLanguage key={name} kind={kind} row={row} name={name} edit={edit} onChange={change} />
        ) : (
          <FormField
            key={name}
            kind={kind}
            name={name}
            values={edit.values}
            value={edit.values[name]}
            onChange={change}
            problems={edit.problems}
            opensAtOnce={isAsked && isChosen}
            theirs={{ row, take: edit.takeTheirs }}
          />
        ),
      )}
      {elsewhere.map((problem) => (
        <p key={`${problem.field} ${problem.rule}`} className="field-error" role="alert">
          {words.problem(problem)}
        </p>
      ))}
      {edit.problems.length > 0 && (
        <p className="fact-note">
          <span className="fact-note-unsaved">{t('page:notSaved')}</span>
          <span>
            {t(conflicts.length > 0 ? 'actions.keepMine' : 'page:tryAgain')} <Keys keys="Mod+Enter" />
          </span>
          <span>
            {t('page:takeBack')} <Keys keys="Escape" />
          </span>
        </p>
      )}
    </div>
  );
}

/** A text in several languages, in the one of the interface; all six are behind a fold. */
function OwnLanguage({
  kind,
  row,
  name,
  edit,
  onChange,
}: {
  readonly kind: Kind;
  readonly row: Row;
  readonly name: string;
  readonly edit: UnitEdit;
  readonly onChange: (name: string, value: unknown) => void;
}) {
  const words = useContractWords();
  const { language } = useSpeech();
  const texts = localized(edit.values[name]);
  if (edit.problems.some(({ field, rule }) => rule === 'changedMeanwhile' && isAt(field, name))) {
    return (
      <FormField
        kind={kind}
        name={name}
        values={edit.values}
        value={edit.values[name]}
        onChange={onChange}
        problems={edit.problems}
        theirs={{ row, take: edit.takeTheirs }}
      />
    );
  }
  const problem = edit.problems.find(({ field }) => isAt(field, name));
  return (
    <TextField
      label={words.field(kind, name)}
      name={name}
      error={problem && words.problem(problem)}
      value={texts[language] ?? ''}
      onChange={(text) => {
        const { [language]: _former, ...others } = texts;
        onChange(name, text === '' ? others : { ...others, [language]: text });
      }}
    />
  );
}

/** Enter in it goes no further: it is no text of several lines, no list, no button. */
function isLine(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target instanceof HTMLInputElement || target.getAttribute('role') === 'spinbutton')
  );
}

function isListOpen(box: HTMLElement | null): boolean {
  return box?.querySelector('[aria-expanded="true"]:is([role="combobox"], [aria-haspopup])') !== null;
}

/** Nobody has gone elsewhere meanwhile; the page itself has the focus where nothing in it has. */
function isHere(box: HTMLElement | null): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement.matches('body, main')) return true;
  return box?.contains(activeElement) === true || activeElement.closest('.popover') !== null;
}

/** What takes one of several away is no beginning: Enter would. */
const CONTROLS = 'input, textarea, [role="spinbutton"], button:not(.chip-remove)';

/** Goes into the first control; what stands there can be gone on with, or typed over. */
function focusIn(box: HTMLElement | null): void {
  const control = box?.querySelector<HTMLElement>(CONTROLS) ?? box;
  control?.focus();
  if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.select();
}

/** What cannot be saved has the focus. */
function focusFault(box: HTMLElement | null): void {
  box
    ?.querySelector('.field:has(> .field-error), .field[data-invalid]')
    ?.querySelector<HTMLElement>(CONTROLS)
    ?.focus();
}
