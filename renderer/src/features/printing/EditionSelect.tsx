import { isOneOf } from '../../../../shared/typing.ts';
import { useTexts } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';
import { EDITIONS, type PrintChoices, type Released } from './choices.ts';

interface EditionSelectProps {
  readonly release: Released;
  readonly value: PrintChoices['edition'];
  readonly onChange: (change: Pick<PrintChoices, 'edition'>) => void;
}

/** Which of the two is meant: as it was released, or as it is now; and whether they say the same. */
export function EditionSelect({ release, value, onChange }: EditionSelectProps) {
  const { t } = useTexts();
  const { label, isChanged } = release;
  return (
    <Select
      label={t('printing:edition')}
      description={t(isChanged ? 'printing:editionsDiffer' : 'printing:editionsSame')}
      options={EDITIONS.map((id) => ({ id, label: t(`printing:editions.${id}`, { label }) }))}
      value={value}
      onChange={(edition) => isOneOf(EDITIONS, edition) && onChange({ edition })}
    />
  );
}
