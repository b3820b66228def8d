import { useMemo, useState } from 'react';
import { CITY_ZONES } from '../../../shared/domain/time/cities.ts';
import { localeOf } from '../../../shared/domain/languages.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { hoursAhead } from '../i18n/format.ts';
import { useSpeech, type Speech } from '../i18n/index.ts';
import { ComboBox } from './ComboBox.tsx';
import type { NamedOption } from './matches.ts';
import type { FieldProps } from './Field.tsx';

export interface ZoneFieldProps extends FieldProps {
  /** IANA name. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

interface Place extends NamedOption {
  readonly zone: string;
}

/** A time zone, found by a city whose clock goes by it or by its own name, with its distance from UTC today. */
export function ZoneField({ value, onChange, ...props }: ZoneFieldProps) {
  const speech = useSpeech();
  const places = useMemo(() => placesIn(speech, value), [speech, value]);
  const [chosen, setChosen] = useState<string | null>(null);
  // Whoever chose Geneva is not shown Zurich.
  const shown = places.find(({ id, zone }) => id === chosen && zone === value);
  return (
    <ComboBox
      {...props}
      options={places}
      value={shown?.id ?? value}
      onChange={(id) => {
        setChosen(id);
        onChange(places.find((place) => place.id === id)?.zone ?? null);
      }}
    />
  );
}

function placesIn({ language, place, city }: Speech, value: string | null): Place[] {
  const now = new Date();
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...(value === null ? [] : [value])]);
  const put = (id: string, name: string, zone: string): Place => ({
    id,
    zone,
    label: name === zone ? zone : `${name} (${zone})`,
    hint: `UTC${zone === 'UTC' ? '' : hoursAhead(zone, 'UTC', now)}`,
  });
  const { compare } = new Intl.Collator(localeOf(language));
  return [
    ...[...zones].map((zone) => put(zone, city(zone), zone)),
    ...entriesOf(CITY_ZONES).map(([name, zone]) => put(`${zone} ${name}`, place(name), zone)),
  ].sort((a, b) => compare(a.label, b.label));
}
