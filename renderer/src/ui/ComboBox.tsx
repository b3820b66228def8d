import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OptionItem } from './Choice.tsx';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { isNameOfNone, matching, theOneMeant, type NamedOption } from './matches.ts';
import { isOfWindow } from './is-of-window.ts';
import { useHeldText } from './use-held-text.ts';
import './Choice.css';

export interface ComboBoxProps extends FieldProps {
  readonly options: readonly NamedOption[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  /** What is typed, as far as nothing is chosen yet. */
  readonly onTyped?: (text: string) => void;
  /** What was typed before and meant nothing yet. */
  readonly firstTyped?: string;
  /** Makes something new of what is typed, where nothing is called so; then the list offers it. */
  readonly onCreate?: ((text: string) => void) | undefined;
  /** The options are still being read, or are not yet those for what is typed. */
  readonly isBehind?: boolean;
  /** The list is shown from the beginning; left out: where it has the focus then. */
  readonly opensAtOnce?: boolean;
}

/** Among the options: what is typed, as something new. */
const CREATE = '\0create';

/**
 * One of a long list, found by typing any of its names. Enter takes the first that matches, Tab and leaving the field the
 * one that is meant; what means none stays as it was typed, and is said to, and no form is saved over it. Clearing the text clears the value. The list opens
 * when it is pressed or typed in: whoever only goes by with Tab sees the form.
 */
export function ComboBox(props: ComboBoxProps) {
  const { t } = useTranslation();
  const { options, value, onChange, placeholder, error, onTyped, onCreate, autoFocus = false } = props;
  const { opensAtOnce = autoFocus, isBehind = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(props.firstTyped || null);
  const [isLeft, setLeft] = useState(false);
  const found = useMemo(() => matching(options, typed ?? ''), [options, typed]);
  // Before all of them are known, nobody can say that none is called so.
  const isNewName = onCreate !== undefined && !isBehind && typed !== null && isNameOfNone(options, typed);
  const offered = isNewName
    ? [...found, { id: CREATE, label: t('list.createNamed', { name: typed.trim() }) }]
    : found;
  const shown = options.find(({ id }) => id === value)?.label ?? '';
  const isHeld = typed !== null && typed.trim() !== '';
  const isUnknown = isLeft && isHeld && !isBehind;

  const unknown = isUnknown
    ? t(found.length > 0 ? 'list.notChosen' : 'list.noneCalled', { text: typed })
    : null;

  function choose(id: string | null): void {
    setTyped(null);
    setLeft(false);
    onTyped?.('');
    if (id === CREATE) onCreate?.((typed ?? '').trim());
    else if (id !== value) onChange(id);
  }

  function type(text: string): void {
    setTyped(text);
    setLeft(false);
    forget();
    onTyped?.(text);
    if (text === '' && value !== null) onChange(null);
  }

  const { settle, leave, forget } = useHeldText(root, {
    isHeld,
    isBehind,
    choose(how) {
      const meant = theOneMeant(options, typed ?? '') ?? (how === 'entered' ? (offered[0] ?? null) : null);
      if (meant) choose(meant.id);
      return meant !== null;
    },
    onUnmeant: () => setLeft(true),
  });

  function press(event: KeyboardEvent): void {
    const isOnOption = event.target instanceof Element && event.target.getAttribute('aria-activedescendant');
    if (isOnOption || typed === null) return;
    if (event.key === 'Tab') settle('left');
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && settle('entered'))
      event.preventDefault();
  }

  return (
    <div ref={root} onKeyDownCapture={press}>
      <AriaComboBox
        {...ariaField({ ...props, error: error ?? unknown })}
        className="field"
        // Opened below: the library would open it again when what was chosen has been saved, and at each fault that is gone to.
        menuTrigger="manual"
        allowsCustomValue
        allowsEmptyCollection
        items={offered}
        // Whoever has typed may choose what was chosen before.
        value={typed === null ? value : null}
        inputValue={typed ?? shown}
        // What is typed is heard at the input: this is also told when the value is put back.
        onInputChange={() => undefined}
        onChange={(key) => key !== null && choose(String(key))}
        onBlur={(event) => {
          if (!isOfWindow(event.target)) leave();
        }}
      >
        <FieldLabel {...props} />
        <div className="control">
          <PressedInput
            placeholder={placeholder ?? t('list.searchChoices')}
            onType={type}
            opensAtOnce={opensAtOnce}
          />
          <Button className="control-button">
            <ChevronDown size={14} aria-hidden />
          </Button>
        </div>
        <FieldNotes {...props} error={error ?? unknown} />
        <Popover className="popover" offset={2}>
          <ListBox<NamedOption>
            className="choice-list"
            renderEmptyState={() => <div className="choice-empty">{t('list.noChoice')}</div>}
          >
            {(option) => (
              <OptionItem option={option} isFirst={typed !== null && option.id === offered[0]?.id} />
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </div>
  );
}

/** Pressed or typed in, it opens the list, whether it has the focus already or not; where one has come to choose, at once. */
function PressedInput({
  placeholder,
  onType,
  opensAtOnce,
}: {
  readonly placeholder: string;
  readonly onType: (text: string) => void;
  readonly opensAtOnce: boolean;
}) {
  const state = useContext(ComboBoxStateContext);
  const open = useEffectEvent(() => state?.open(null, 'manual'));
  useEffect(() => {
    if (opensAtOnce) open();
  }, [opensAtOnce]);
  return (
    <Input
      dir="auto"
      placeholder={placeholder}
      onInput={({ currentTarget }) => {
        onType(currentTarget.value);
        if (state?.isOpen === false) state.open(null, 'input');
      }}
      onClick={() => state?.isOpen === false && state.open(null, 'manual')}
    />
  );
}
