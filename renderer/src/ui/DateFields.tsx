import { parseDate, parseDateTime, type CalendarDate, type CalendarDateTime } from '@internationalized/date';
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
  return (
    <DatePicker<CalendarDate>
      {...ariaField(props)}
      className="field"
      value={dateOrNull(props.value)}
      onChange={(next) => props.onChange(next?.toString() ?? null)}
      shouldForceLeadingZeros
    >
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
  return (
    <DatePicker<CalendarDateTime>
      {...ariaField(props)}
      className="field"
      granularity="minute"
      hourCycle={24}
      value={wallOrNull(props.value)}
      onChange={(next) => props.onChange(next?.toString().slice(0, 16) ?? null)}
      shouldForceLeadingZeros
    >
      <PickerBody {...props} />
    </DatePicker>
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
