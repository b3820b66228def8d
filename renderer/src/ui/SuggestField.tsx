import { use, useEffect } from 'react';
import {
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { OptionItem, type Option } from './Choice.tsx';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';

export interface SuggestFieldProps extends FieldProps {
  /** What a search of the text has found. */
  readonly options: readonly Option[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly placeholder?: string;
}

/** A text for which known things are offered while it is typed; it may be left as it is. */
export function SuggestField(props: SuggestFieldProps) {
  const { options, text, onText, onChoose, placeholder } = props;
  return (
    <AriaComboBox
      {...ariaField(props)}
      className="field"
      menuTrigger="input"
      allowsCustomValue
      items={options}
      value={null}
      onChange={(key) => key !== null && onChoose(String(key))}
      inputValue={text}
      onInputChange={(next) => next !== text && onText(next)}
    >
      <FieldLabel {...props} />
      <div className="control">
        <Input dir="auto" {...(placeholder === undefined ? {} : { placeholder })} />
      </div>
      <FieldNotes {...props} />
      <OpenWhenFound count={options.length} />
      <Popover className="popover" offset={2}>
        <ListBox<Option> className="choice-list">{(option) => <OptionItem option={option} />}</ListBox>
      </Popover>
    </AriaComboBox>
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
