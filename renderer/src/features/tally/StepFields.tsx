import type { RowOf } from '../../../../shared/contract/shapes.ts';
import {
  CAPACITIES,
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  type EndorsementAxis,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { DateField, Select, TextArea, TextField, WallTimeField, type Option } from '../../ui/index.ts';
import type { Statement } from './statement.ts';

interface StepFieldsProps {
  readonly statement: Statement;
  readonly versions: readonly RowOf<'documentVersion'>[];
  readonly onChange: (change: Partial<Statement>) => void;
}

/** The axes that are spoken to, and what proves it. Fields that only one value needs appear with it. */
export function StepFields({ statement, versions, onChange }: StepFieldsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const coded = (codes: readonly string[]): Option[] =>
    codes.map((id) => ({ id, label: words.choice('value', id) }));
  const options: Readonly<Record<EndorsementAxis, readonly Option[]>> = {
    position: coded(POSITIONS),
    formality: coded(FORMALITIES),
    qualification: coded(QUALIFICATIONS),
    version: versions.map(({ id, label }) => ({ id, label })),
    publicity: coded(PUBLICITIES),
  };
  const { axes } = statement;
  const isQualified = axes.qualification !== undefined && axes.qualification !== 'none';

  function setAxis(axis: EndorsementAxis, value: string | null): void {
    const { [axis]: _former, ...others } = axes;
    onChange({ axes: value === null ? others : { ...others, [axis]: value } });
  }

  return (
    <div className="record-form">
      {(['position', 'formality', 'qualification', 'version', 'publicity'] as const).map((axis) => (
        <Select
          key={axis}
          label={words.choice('axis', axis)}
          options={options[axis]}
          allowsNone
          value={axes[axis] ?? null}
          onChange={(value) => setAxis(axis, value)}
        />
      ))}
      <DateField
        label={words.field('date')}
        isRequired
        value={statement.date}
        onChange={(date) => onChange({ date })}
      />
      <Select
        label={words.field('capacityOf')}
        options={CAPACITIES.map((id) => ({ id, label: words.choice('capacity', id) }))}
        value={statement.capacity}
        onChange={(capacity) => isOneOf(CAPACITIES, capacity) && onChange({ capacity })}
      />
      {statement.capacity === 'on_behalf' && (
        <TextField
          label={words.field('onBehalfOf')}
          value={statement.onBehalfOf}
          onChange={(onBehalfOf) => onChange({ onBehalfOf })}
        />
      )}
      <TextField
        label={words.field('place')}
        value={statement.place}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        label={words.field('evidence')}
        value={statement.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
      {axes.publicity === 'embargoed' && (
        <WallTimeField
          label={t('tally:embargoUtc')}
          isRequired
          value={statement.embargoUntil}
          onChange={(embargoUntil) => onChange({ embargoUntil })}
        />
      )}
      {isQualified && (
        <>
          <TextField
            label={words.field('paragraphs')}
            value={statement.paragraphs}
            onChange={(paragraphs) => onChange({ paragraphs })}
          />
          <TextArea
            label={words.field('wording')}
            value={statement.wording}
            onChange={(wording) => onChange({ wording })}
          />
        </>
      )}
      <TextField
        label={words.field('reason')}
        description={t('tally:reasonNote')}
        value={statement.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </div>
  );
}
