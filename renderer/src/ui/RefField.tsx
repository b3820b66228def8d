import { useMemo } from 'react';
import { titleOf, useRecords } from '../api/index.ts';
import { useSpeech } from '../i18n/index.ts';
import { moduleOf, type Kind } from '../../../shared/contract/kinds.ts';

import { ComboBox } from './ComboBox.tsx';
import { ManyField } from './ManyField.tsx';
import type { NamedOption } from './matches.ts';
import type { FieldProps } from './Field.tsx';

type Where = Record<string, (string | number | boolean | null)[]>;

interface RefProps extends FieldProps {
  /** The kind that is referred to. */
  readonly kind: Kind;
  /** Only records with these values, e.g. the rooms of one venue. */
  readonly where?: Where;
}

export interface RefFieldProps extends RefProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One other record, found by its name. */
export function RefField(props: RefFieldProps) {
  const options = useRefOptions(props.kind, props.where);
  return <ComboBox {...props} options={options} />;
}

export interface RefsFieldProps extends RefProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Several other records. */
export function RefsField(props: RefsFieldProps) {
  return <ManyField {...props} options={useRefOptions(props.kind, props.where)} />;
}

const MOST = 5000;
const BY_NAME = [{ by: 'title' }];

/** All records of a kind as choices, in the order of their list. */
export function useRefOptions(kind: Kind, where: Where = {}): readonly NamedOption[] {
  const { language, say } = useSpeech();
  const { data } = useRecords(kind, { where, sort: BY_NAME, limit: MOST, language });
  return useMemo(
    () =>
      (data?.rows ?? []).map((row) => ({
        id: row.id,
        label: say(titleOf(kind, row)),
        names: namesOf(kind, row),
      })),
    [data, kind, say],
  );
}

/** All that a record is called by, in every language. */
function namesOf(
  kind: Kind,
  row: Readonly<Record<string, unknown>> & Parameters<typeof titleOf>[1],
): string[] {
  const others = (moduleOf(kind).alsoCalled ?? []).map((name) => row[name]);
  return [titleOf(kind, row), ...others].flatMap((value): string[] => {
    const texts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return texts.filter((text) => typeof text === 'string');
  });
}
