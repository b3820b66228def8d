import { use, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { OptionItem, type Option } from './Choice.tsx';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import { isOfWindow } from './is-of-window.ts';
import { useHeldText, type Taking } from './use-held-text.ts';

export interface SuggestFieldProps extends FieldProps {
  /** What a search of the text has found. */
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
  /** Where a text alone is nothing: what is meant by it, which Enter and leaving the field choose. Left out: it may be left as it is. */
  readonly choosing?: {
    /** The options are not those for the text yet. */
    readonly isBehind: boolean;
    readonly meant: (how: Taking) => string | null;
  };
}

/** A text for which known things are offered while it is typed. */
export function SuggestField(props: SuggestFieldProps) {
  const { t } = useTranslation();
  const { options, text, onText, onChoose, placeholder, choosing, error } = props;
  const root = useRef<HTMLDivElement>(null);
  /** The text with which the field was left, and nothing was meant by it. */
  const [leftWith, setLeftWith] = useState<string | null>(null);
  const isHeld = choosing !== undefined && text.trim() !== '';
  const isBehind = choosing?.isBehind ?? false;
  const isUnknown = isHeld && !isBehind && leftWith === text;
  const said = { ...props, error: error ?? (isUnknown ? t('list.notChosen', { text }) : null) };

  const { settle, leave, forget } = useHeldText(root, {
    isHeld,
    isBehind,
    choose(how) {
      const meant = choosing?.meant(how) ?? null;
      if (meant !== null) onChoose(meant);
      return meant !== null;
    },
    onUnmeant: () => setLeftWith(text),
  });

  function press(event: KeyboardEvent): void {
    const isOnOption = event.target instanceof Element && event.target.getAttribute('aria-activedescendant');
    if (isOnOption || !isHeld) return;
    if (event.key === 'Tab') settle('left');
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    settle('entered');
    // The library would only close the list.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={root} onKeyDownCapture={press}>
      <AriaComboBox
        {...ariaField(said)}
        className="field"
        menuTrigger="input"
        allowsCustomValue
        items={options}
        value={null}
        onChange={(key) => key !== null && onChoose(String(key))}
        inputValue={text}
        onInputChange={(next) => {
          if (next === text) return;
          forget();
          onText(next);
        }}
        onBlur={({ target }) => {
          if (!isOfWindow(target)) leave();
        }}
      >
        <FieldLabel {...props} />
        <div className="control">
          <Input dir="auto" {...(placeholder === undefined ? {} : { placeholder })} />
        </div>
        <FieldNotes {...said} />
        <OpenWhenFound count={options.length} />
        <Popover className="popover" offset={2}>
          <ListBox<Option> className="choice-list">
            {(option) => <OptionItem option={option} isFirst={isHeld && option.id === options[0]?.id} />}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </div>
  );
}

/** A list that was empty when the last letter was typed is not opened by the field itself when something has been found. */
function OpenWhenFound({ count }: { readonly count: number }) {
  const state = use(ComboBoxStateContext);
  const isFound = count > 0;
  useEffect(() => {
    if (isFound && state?.isFocused && !state.isOpen) state.open(null, 'input');
    // Only as something is found: a list that was closed by hand stays closed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isFound]);
  return null;
}
