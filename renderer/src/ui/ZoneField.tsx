import { useMemo } from 'react';
import { hoursAhead } from '../i18n/format.ts';
import { ComboBox } from './Choice.tsx';
import type { FieldProps } from './Field.tsx';

export interface ZoneFieldProps extends FieldProps {
  /** IANA name. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A time zone by the name of its city, with its distance from UTC today. */
export function ZoneField(props: ZoneFieldProps) {
  const options = useMemo(() => zones(), []);
  return <ComboBox {...props} options={options} />;
}

function zones() {
  const now = new Date();
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
    id: zone,
    label: zone,
    hint: `UTC${zone === 'UTC' ? '' : hoursAhead(zone, 'UTC', now)}`,
  }));
}
