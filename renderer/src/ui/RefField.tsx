import { useMemo, useState } from 'react';
import { titleOf, useCall, useRecords } from '../api/index.ts';
import { useSpeech } from '../i18n/index.ts';
import { moduleOf, type Kind } from '../../../shared/contract/kinds.ts';

import { ComboBox } from './ComboBox.tsx';
import { ManyField } from './ManyField.tsx';
import type { NamedOption } from './matches.ts';
import type { FieldProps } from './Field.tsx';

type Where = Record<string, (string | number | boolean | null)[]>;
type Row = Readonly<Record<string, unknown>> & Parameters<typeof titleOf>[1];

interface RefProps extends FieldProps {
  /** The kind that is referred to. */
  readonly kind: Kind;
  /** Only records with these values, e.g. the rooms of one venue. */
  readonly where?: Where;
  /** Values of those that are meant before others: of the meeting one works on. */
  readonly first?: Readonly<Record<string, unknown>>;
}

export interface RefFieldProps extends RefProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Makes a new record of what is typed. */
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly opensAtOnce?: boolean;
}

/** One other record, found by its name. */
export function RefField(props: RefFieldProps) {
  const [typed, setTyped] = useState('');
  const found = useRefOptions(props, typed, props.value === null ? NONE : [props.value]);
  return <ComboBox {...props} {...found} onTyped={setTyped} />;
}

export interface RefsFieldProps extends RefProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Several other records. */
export function RefsField(props: RefsFieldProps) {
  const [typed, setTyped] = useState('');
  return <ManyField {...props} {...useRefOptions(props, typed, props.value)} onTyped={setTyped} />;
}

/** So many are read at once; of more, those that what is typed finds. */
const MOST = 5000;
const BY_NAME = [{ by: 'title' }];
const ANY: Where = {};
const NONE: readonly string[] = [];

interface RefOptions {
  readonly options: readonly NamedOption[];
  /** They are still being read, or are not yet those for what is typed. */
  readonly isBehind: boolean;
}

type RefQuery = Pick<RefProps, 'kind' | 'where' | 'first'>;

/**
 * Records of a kind as choices, in the order of their list: those that are meant before others first. What is chosen is
 * among them, whether it was read with them or not.
 */
function useRefOptions(
  { kind, where = ANY, first }: RefQuery,
  typed: string,
  chosen: readonly string[],
): RefOptions {
  const { language, say } = useSpeech();
  const asked = { where, sort: BY_NAME, limit: MOST, language };
  const reading = useRecords(kind, asked);
  const { data: all } = reading;
  const isMore = (all?.total ?? 0) > MOST;
  const isSought = isMore && typed !== '';
  const seeking = useRecords(kind, { ...asked, text: typed }, { enabled: isSought });
  const { data: some } = seeking;
  const beyond = isMore ? some?.rows : undefined;
  const rows = all?.rows;
  const isKnown = useMemo(() => new Set(rows?.map(({ id }) => id)), [rows]);
  const unknown = rows ? chosen.filter((id) => !isKnown.has(id)) : NONE;
  const { data: called } = useCall(
    'search.called',
    { records: unknown.map((id) => ({ kind, id })) },
    { enabled: unknown.length > 0 },
  );
  const wanted = JSON.stringify(first ?? {});
  const options = useMemo(() => {
    const values = Object.entries(first ?? {});
    const isFirst = (row: Row): boolean => values.every(([name, value]) => row[name] === value);
    const found = (beyond ?? []).filter(({ id }) => !isKnown.has(id));
    const offered = [...(rows ?? []), ...found].map((row: Row & { readonly id: string }) => ({
      id: row.id,
      label: say(titleOf(kind, row)),
      names: namesOf(kind, row),
      isFirst: values.length > 0 && isFirst(row),
    }));
    const ones = (called ?? [])
      .filter(({ id }) => found.every((other) => other.id !== id))
      .map(({ id, title }) => ({ id, label: say(title) }));
    return [...offered.filter((one) => one.isFirst), ...offered.filter((one) => !one.isFirst), ...ones];
    // `wanted` is what is in `first`, which is made anew at each drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, beyond, isKnown, called, kind, say, wanted]);
  return { options, isBehind: isAwaited(reading) || (isSought && isAwaited(seeking)) };
}

interface Reading {
  readonly data: unknown;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
}

/** Whether the answer to what is asked is still on its way. */
function isAwaited({ data, isFetching, isPlaceholderData }: Reading): boolean {
  return isFetching && (data === undefined || isPlaceholderData);
}

/** All that a record is called by, in every language. */
function namesOf(kind: Kind, row: Row): string[] {
  const others = (moduleOf(kind).alsoCalled ?? []).map((name) => row[name]);
  return [titleOf(kind, row), ...others].flatMap((value): string[] => {
    const texts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    return texts.filter((text) => typeof text === 'string');
  });
}
