import {
  parseDate,
  parseDateTime,
  parseTime,
  type CalendarDate,
  type CalendarDateTime,
} from '@internationalized/date';
import { useState } from 'react';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
  TimeField as AriaTimeField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ariaField, FieldLabel, FieldNotes, type FieldProps } from './Field.tsx';
import './DateFields.css';

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

export function DateField(props: DateFieldProps) {
  const picked = usePicked(dateOrNull(props.value), (next) => props.onChange(next?.toString() ?? null));
  return (
    <DatePicker<CalendarDate> {...ariaField(props)} {...picked} className="field" shouldForceLeadingZeros>
      <PickerBody {...props} />
    </DatePicker>
  );
}

export interface WallTimeFieldProps extends FieldProps {
  /** YYYY-MM-DDTHH:mm, on the clocks of the place the label or description names. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date and a time of day, without a zone of its own. */
export function WallTimeField(props: WallTimeFieldProps) {
  const picked = usePicked(wallOrNull(props.value), (next) =>
    props.onChange(next?.toString().slice(0, 16) ?? null),
  );
  return (
    <DatePicker<CalendarDateTime>
      {...ariaField(props)}
      {...picked}
      className="field"
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <PickerBody {...props} />
    </DatePicker>
  );
}

/** A year that is being typed, or half erased, goes through years of which nobody speaks. */
const FIRST_YEAR = 1000;

/** A value is said once its year is whole; whoever leaves it before leaves it as it was. */
function usePicked<D extends { readonly year: number }>(value: D | null, onChange: (next: D | null) => void) {
  const [typed, setTyped] = useState<D | null>(null);
  return {
    value: typed ?? value,
    onChange(next: D | null) {
      const isHalf = next !== null && next.year < FIRST_YEAR;
      setTyped(isHalf ? next : null);
      if (!isHalf) onChange(next);
    },
    onBlur: () => setTyped(null),
  };
}

export interface TimeFieldProps extends FieldProps {
  /** HH:mm, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An hour of a day that another field names. */
export function TimeField(props: TimeFieldProps) {
  return (
    <AriaTimeField
      {...ariaField(props)}
      className="field"
      hourCycle={24}
      shouldForceLeadingZeros
      value={/^\d\d:\d\d$/.test(props.value) ? parseTime(props.value) : null}
      onChange={(next) => props.onChange(next?.toString().slice(0, 5) ?? '')}
    >
      <FieldLabel {...props} />
      <DateInput className="control segments time-control">
        {(segment) => <DateSegment className="segment" segment={segment} />}
      </DateInput>
      <FieldNotes {...props} />
    </AriaTimeField>
  );
}

function PickerBody(props: FieldProps) {
  const { t } = useTranslation();
  return (
    <>
      <FieldLabel {...props} />
      <Group className="control date-control">
        <DateInput className="segments">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
        <Button className="control-button">
          <CalendarDays size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className="popover" offset={2}>
        <Dialog className="calendar-dialog" aria-label={t('time.date')}>
          <Calendar>
            <header className="calendar-head">
              <Button slot="previous" className="icon-button mirrored">
                <ChevronLeft size={16} aria-hidden />
              </Button>
              <Heading className="calendar-month" />
              <Button slot="next" className="icon-button mirrored">
                <ChevronRight size={16} aria-hidden />
              </Button>
            </header>
            <CalendarGrid className="calendar-grid">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell className="calendar-day" date={date} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </>
  );
}

function dateOrNull(value: string | null): CalendarDate | null {
  return value && /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(value) : null;
}

function wallOrNull(value: string | null): CalendarDateTime | null {
  return value && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? parseDateTime(value) : null;
}
