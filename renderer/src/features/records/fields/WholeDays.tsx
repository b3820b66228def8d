import { dayBy, isWholeDays, wallsOf, type WallSlot } from '../../../../../shared/domain/time/whole-days.ts';
import type { FormValues } from '../../../kinds/view.ts';
import { useTexts } from '../../../i18n/index.ts';
import { CheckField, DateField, type FieldProps } from '../../../ui/index.ts';

/** The hours that are proposed where a slot is to have some. */
const HOURS = { start: 'T09:00', end: 'T10:00' } as const;

/** The slot of a form; null where it is not filled in yet. */
function slotOf({ startWall, endWall }: FormValues): WallSlot | null {
  return typeof startWall === 'string' && typeof endWall === 'string' ? { startWall, endWall } : null;
}

/** Whether a form's slot has no hours, in whatever order its days are yet. */
export function hasNoHours(values: FormValues): boolean {
  const slot = slotOf(values);
  return (
    slot !== null &&
    (isWholeDays(slot) ||
      (isWholeDays({ ...slot, startWall: slot.endWall, endWall: '9999-12-31T00:00' }) &&
        slot.startWall.endsWith('T00:00')))
  );
}

/** Takes the hours off a slot, or gives it some: whole days are those on which it has hours. */
export function WholeDaysField({
  values,
  isReadOnly,
  onChange,
}: {
  readonly values: FormValues;
  readonly isReadOnly: boolean;
  readonly onChange: (name: string, value: unknown) => void;
}) {
  const { t } = useTexts();
  const slot = slotOf(values);
  if (!slot) return null;
  const isWhole = hasNoHours(values);
  function change(whole: boolean): void {
    if (!slot) return;
    const first = slot.startWall.slice(0, 10);
    const last = slot.endWall.endsWith('T00:00')
      ? dayBy(slot.endWall.slice(0, 10), -1)
      : slot.endWall.slice(0, 10);
    const next = whole
      ? wallsOf({ first, last: last < first ? first : last })
      : { startWall: first + HOURS.start, endWall: (last < first ? first : last) + HOURS.end };
    onChange('startWall', next.startWall);
    onChange('endWall', next.endWall);
  }
  return (
    <CheckField
      label={t('records:wholeDays')}
      value={isWhole}
      isReadOnly={isReadOnly}
      isDisabled={isReadOnly}
      onChange={change}
    />
  );
}

/** The first or the last day of a slot without hours, as its wall time: the last ends at the midnight after it. */
export function DayOfSlot({
  side,
  value,
  onChange,
  ...field
}: FieldProps & {
  readonly side: 'start' | 'end';
  readonly value: string;
  readonly onChange: (wall: string | null) => void;
}) {
  const shift = side === 'end' ? 1 : 0;
  return (
    <DateField
      {...field}
      value={dayBy(value.slice(0, 10), -shift)}
      onChange={(day) => onChange(day === null ? null : `${dayBy(day, shift)}T00:00`)}
    />
  );
}
