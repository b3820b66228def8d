import { ChevronDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { listed } from '../../../shared/domain/languages.ts';
import { useSpeech } from '../i18n/index.ts';
import { OptionItem, type Option } from './Choice.tsx';
import './Choice.css';

interface FilterSelectProps {
  /** What is narrowed by; it stays in sight beside what was chosen. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Narrows a list to any of some values; none chosen: all are shown. */
export function FilterSelect({ label, options, values, onChange }: FilterSelectProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const chosen = options.filter(({ id }) => values.includes(id)).map((option) => option.label);
  const said =
    chosen.length === 0
      ? t('list.anyOf', { field: label })
      : t('list.onlyOf', { field: label, values: listed(language, chosen) });
  return (
    <AriaSelect
      aria-label={said}
      className="field"
      selectionMode="multiple"
      value={[...values]}
      onChange={(keys) => onChange(keys.map(String))}
    >
      <Button className="control select-button">
        <span className={chosen.length === 0 ? 'clip' : 'clip filter-chosen'}>{said}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={2}>
        <ListBox className="choice-list" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
