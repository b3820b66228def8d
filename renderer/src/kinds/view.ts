import type { ComponentType, ReactNode } from 'react';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import type { ComputedOf, FieldName, Kind, Values } from '../../../shared/contract/kinds.ts';
import type { Written } from '../../../shared/contract/shapes/deeds.ts';
import type { RowOf } from '../../../shared/contract/shapes/lists.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { FieldProps, Mark, Sort } from '../ui/index.ts';

export type Row = OutputOf<'record.get'>;
export type FormValues = Readonly<Record<string, unknown>>;

export interface Column {
  /** A field of the kind, or what is computed beside them. */
  readonly id: string;
  readonly width: string;
  /** Codes, that stand under each other. */
  readonly digits?: boolean;
}

export interface WidgetProps extends FieldProps {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export interface KindTab {
  readonly id: string;
  /** A text of the interface. */
  readonly label:
    | 'alerts:recipients'
    | 'matrix:title'
    | 'minutes:title'
    | 'fields:publicCopy.entries'
    | 'records:agenda'
    | 'outbox:title'
    | 'outbox:items'
    | 'printing:rows'
    | 'releases:changes'
    | 'text:title'
    | 'text:changes';
  readonly content: (row: Row) => ReactNode;
  /** The page opens on it. */
  readonly opensFirst?: boolean;
}

/** What belongs with what is listed on a record's page though it points elsewhere, by the kind that is listed: it stands above the list. */
type Besides = { readonly [K in Kind]?: ComponentType<{ readonly row: Row }> };

/** By field and word. */
interface Marks {
  readonly [field: string]: { readonly [word: string]: Mark | undefined } | undefined;
}

/** How a kind of record is shown: its list, its form, its page. */
export interface View {
  /** Of its list, the field it is known by first. */
  readonly columns: readonly Column[];
  /** The order a list has before anyone asks for another. */
  readonly firstOrder: Sort;
  /** The closed lists that its list can be narrowed by. */
  readonly filters?: readonly string[];
  /** Its list is about the reconvening one works on, unless all are asked for. */
  readonly ofReconvening?: boolean;
  /** Its list says which of its records clash. */
  readonly clashes?: boolean;
  /** How the alert is marked that a row is of, or known from: what may be in no list for others is left out of those that go out. */
  readonly keepsIn?: (row: Row) => unknown;
  /** References under whose records' pages it is listed. */
  readonly partOf?: readonly string[];
  /** Tabs of its page beside its fields, its parts and its history. */
  readonly tabs?: readonly KindTab[];
  readonly besides?: Besides;
  /** What can be done with a record besides changing its fields. */
  readonly actions?: ComponentType<{ readonly row: Row }>;
  /** What can be done with several that are selected in its list; `onDone` when the selection is used up. */
  readonly selectionActions?: ComponentType<{ readonly ids: readonly string[]; readonly onDone: () => void }>;
  /** What can be done with its whole list, where one works on a reconvening or on none. */
  readonly listActions?: ComponentType<{ readonly reconveningId: string | null }>;
  /** Another way to fill an empty list. */
  readonly emptyActions?: ComponentType;
  /** How a new one is made, where it is made otherwise than by adding a record: a version begins as a copy of the last. */
  readonly makes?: (values: FormValues) => Promise<Written>;
  /** A new one is opened on its page. */
  readonly opensWhenMade?: boolean;
  /** What a new record starts with, where one works on a reconvening or on none. */
  readonly preset?: (reconvening: RowOf<'reconvening'> | null) => FormValues;
  /** Days with which a new record begins as today's, by the home zone. */
  readonly todays?: readonly string[];
  /** What a new part of another record starts with beside the reference to it. */
  readonly presetWithin?: (owner: FormValues, field: string) => FormValues;
  /** What one that is made along with another record begins with, by what was typed; absent: none is. */
  readonly newFrom?: (text: string, language: Language) => FormValues;
  /** What the next of several records that are added one after the other begins with. */
  readonly presetAfter?: (before: FormValues) => FormValues;
  /** What follows from what a new record is said to belong to, by the first of the fields that is set. */
  readonly follows?: { readonly fields: readonly string[]; readonly values: (row: Row) => FormValues };
  /** Fields that a new one is not asked for, by what is said of it so far. */
  readonly without?: (values: FormValues) => readonly string[];
  /** Fields that are not changed in a record, by what it is: where nothing stands in one, its page is without it. */
  readonly settled?: (row: Row) => readonly string[];
  /** What is said, below the form of a new one, of what is typed so far. */
  readonly beneath?: ComponentType<{ readonly values: FormValues }>;
  /** Which records a reference can be to, by what else is said: fields of theirs, with their values. */
  readonly offers?: { readonly [field: string]: ((values: FormValues) => Offered) | undefined };
  /** What follows, in a new record, from what is said of it as long as nobody says otherwise. */
  readonly implies?: (values: FormValues) => FormValues;
  /** The shapes and colours that the words of a field are marked with in lists. */
  readonly marks?: Marks;
  /** The field before which the flag of a State stands, and the State's code. */
  readonly flag?: { readonly field: string; readonly iso3: (row: Row) => unknown };
  /** Of what is computed for it, the days. */
  readonly days?: readonly string[];
  /** The field of a day that has passed without what was to be done by it, where that is so. */
  readonly overdue?: { readonly field: string; readonly is: (row: Row, today: string) => boolean };
  /** How its page is headed, where what it is called says too little by itself. */
  readonly heading?: ComponentType<{ readonly row: Row }>;
  /** The colour of a row's edge. */
  readonly tint?: (row: Row) => string | undefined;
  /** What its reader asks first, answered under the head of its page. */
  readonly overview?: ComponentType<{ readonly row: Row }>;
  /** What its page begins with, as one sentence: fields, and what is computed beside them; of its list where nothing is said. */
  readonly head?: readonly string[];
  /** Fields that are rarely touched, beside those that are so of every kind. */
  readonly folded?: readonly string[];
  /** How a field is said in that sentence, where its value alone does not say it. */
  readonly says?: { readonly [field: string]: ComponentType<{ readonly row: Row }> | undefined };
  /** What stands there for a field that only commands of its own change. */
  readonly moves?: { readonly [field: string]: ComponentType<{ readonly row: Row }> | undefined };
  /** Controls of its own for fields that have a shape of their own. */
  readonly widgets?: { readonly [field: string]: ComponentType<WidgetProps> | undefined };
}

/** By field the values that are offered. */
export type Offered = Readonly<Record<string, string[]>>;

type Name<K extends Kind> = FieldName<K>;

/** The same, held to the fields of the kind and to what is computed for it. */
export interface KindView<K extends Kind> extends View {
  readonly columns: readonly (Column & { readonly id: Name<K> | ComputedOf<K> })[];
  readonly firstOrder: { readonly by: Name<K>; readonly descending: boolean };
  readonly filters?: readonly Name<K>[];
  readonly partOf?: readonly Name<K>[];
  readonly follows?: { readonly fields: readonly Name<K>[]; readonly values: (row: Row) => FormValues };
  readonly settled?: (row: Row) => readonly Name<K>[];
  readonly offers?: { readonly [F in Name<K>]?: (values: FormValues) => Offered };
  readonly marks?: { readonly [F in Name<K>]?: { readonly [C in Values<K>[F] & string]?: Mark } };
  readonly flag?: { readonly field: Name<K>; readonly iso3: (row: Row) => unknown };
  readonly days?: readonly ComputedOf<K>[];
  readonly todays?: readonly Name<K>[];
  readonly overdue?: { readonly field: Name<K>; readonly is: (row: Row, today: string) => boolean };
  readonly head?: readonly (Name<K> | ComputedOf<K>)[];
  readonly folded?: readonly Name<K>[];
  readonly says?: { readonly [F in Name<K>]?: ComponentType<{ readonly row: Row }> };
  readonly moves?: { readonly [F in Name<K>]?: ComponentType<{ readonly row: Row }> };
  readonly widgets?: { readonly [F in Name<K>]?: ComponentType<WidgetProps> };
}
