import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import {
  CAPACITIES,
  LISTS,
  type EndorsementAxis,
  type ListName,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import {
  DateField,
  RefsField,
  Select,
  TextArea,
  TextField,
  TimeField,
  WallTimeField,
  type Option,
} from '../../ui/index.ts';
import { ParagraphsField } from './ParagraphsField.tsx';
import type { Statement } from './statement.ts';
import type { Stored } from './stored.ts';

interface StepFieldsProps {
  readonly statement: Statement;
  readonly versions: readonly RowOf<'documentVersion'>[];
  /** By whose calendar and clock it is said. */
  readonly zone: string;
  /** Of whose text paragraphs are picked. */
  readonly textId: string | null;
  /** On the axes that are left unset. */
  readonly stored: Stored;
  readonly onChange: (change: Partial<Statement>) => void;
}

/** The axes that are spoken to, and what proves it. Fields that only one value needs appear with it. */
export function StepFields({ statement, versions, zone, textId, stored, onChange }: StepFieldsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { city } = useSpeech();
  const coded = (list: ListName): Option[] =>
    LISTS[list].map((id) => ({ id, label: words.choice(list, id) }));
  const options: Readonly<Record<EndorsementAxis, readonly Option[]>> = {
    position: coded('position'),
    formality: coded('formality'),
    qualification: coded('qualification'),
    version: versions.map(({ id, label }) => ({ id, label })),
    publicity: coded('publicity'),
  };
  const { axes } = statement;
  const isQualified = axes.qualification !== undefined && axes.qualification !== 'none';

  /** What comes of an axis that is not spoken to. */
  function unset(axis: EndorsementAxis): string | undefined {
    if (axes[axis] !== undefined) return undefined;
    if (axis === 'version' && stored.version !== null) {
      return stored.version === ''
        ? t('tally:versionNone')
        : t('tally:versionStored', { version: stored.version });
    }
    if (axis !== 'publicity') return undefined;
    if (stored.publicity === null) return t('tally:publicityMixed');
    return t('tally:publicityStored', { publicity: words.choice('publicity', stored.publicity) });
  }

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
          description={unset(axis)}
          value={axes[axis] ?? null}
          onChange={(value) => setAxis(axis, value)}
        />
      ))}
      <DateField
        label={words.field('endorsementStep', 'date')}
        isRequired
        value={statement.date}
        onChange={(date) => onChange({ date })}
      />
      <TimeField
        label={words.field('endorsementStep', 'time')}
        description={t('steps:timeNote')}
        value={statement.time}
        onChange={(time) => onChange({ time })}
      />
      <Select
        label={words.field('endorsementStep', 'capacity')}
        options={CAPACITIES.map((id) => ({ id, label: words.choice('capacity', id) }))}
        value={statement.capacity}
        onChange={(capacity) => isOneOf(CAPACITIES, capacity) && onChange({ capacity })}
      />
      {statement.capacity === 'on_behalf' && (
        <RefsField
          kind="participant"
          label={words.field('endorsementStep', 'onBehalfOfIds')}
          value={statement.onBehalfOfIds}
          onChange={(onBehalfOfIds) => onChange({ onBehalfOfIds })}
        />
      )}
      <TextField
        label={words.field('endorsementStep', 'place')}
        value={statement.place}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        label={words.field('endorsementStep', 'evidence')}
        value={statement.evidence}
        onChange={(evidence) => onChange({ evidence })}
      />
      {axes.publicity === 'embargoed' && (
        <WallTimeField
          label={t('tally:embargoEnds')}
          description={t('tally:embargoNote', { zone: t('common:time.eventZone', { zone: city(zone) }) })}
          isRequired
          value={statement.embargoUntil}
          onChange={(embargoUntil) => onChange({ embargoUntil })}
        />
      )}
      {isQualified && (
        <>
          <ParagraphsField
            versionId={textId}
            value={statement.paragraphIds}
            onChange={(paragraphIds) => onChange({ paragraphIds })}
          />
          <TextArea
            label={words.field('endorsementStep', 'wording')}
            value={statement.wording}
            onChange={(wording) => onChange({ wording })}
          />
        </>
      )}
      <TextField
        label={words.field('endorsementStep', 'reason')}
        description={t('tally:reasonNote')}
        value={statement.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </div>
  );
}
