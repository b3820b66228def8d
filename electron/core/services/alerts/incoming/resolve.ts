import type { AlertInFile } from '../../../../../shared/contract/alert-file.ts';
import { invalid, problem } from '../../../../../shared/contract/errors.ts';
import { fieldEntries, type Kind, type RecordOf, type Values } from '../../../../../shared/contract/kinds.ts';
import { narrowerOf } from '../../../../../shared/domain/alerts/marking.ts';
import { comingOf, toMinute, type Coming } from '../../../../../shared/domain/alerts/incoming.ts';
import type { Localized } from '../../../../../shared/domain/languages.ts';
import { foldText } from '../../../../../shared/domain/text/fold.ts';
import { LIMITS } from '../../../../../shared/kinds/fields.ts';
import { canonical } from '../../../../../shared/domain/history/canonical.ts';
import { originSchema, RECEIVED_FACTS, type Origin } from '../../../../../shared/kinds/alert.ts';
import { isOneOf, keysOf } from '../../../../../shared/typing.ts';
import { looseValues } from '../../../db/rows.ts';
import { getEver } from '../../../repositories/ever.ts';
import { receivedId } from '../../../kinds/alert/received-id.ts';
import { receivedFrom, substanceNames } from '../../../repositories/alerts.ts';
import type { Reader } from '../../context.ts';
import { readAlertFile } from './read.ts';

type Place = AlertInFile['places'][number];
type Substance = AlertInFile['substances'][number];

/** A file of others held against what is here. Ids are null of what has no record here. */
export interface Resolved {
  readonly alert: AlertInFile;
  /** The record of the same alert. */
  readonly known: RecordOf<'alert'> | null;
  readonly coming: Coming;
  /** Fields of that record that would be otherwise. */
  readonly changed: readonly string[];
  readonly isSenderKnown: boolean;
  /** As it would be kept: the narrowest marking that it came with. */
  readonly origin: Origin;
  readonly substances: readonly { readonly said: Substance; readonly id: string | null }[];
  readonly places: readonly { readonly said: Place; readonly id: string | null }[];
  /** Of its fields all but the substances. */
  readonly values: Omit<FactsOfAlert, 'substanceIds'>;
}

type FactsOfAlert = Pick<
  Values<'alert'>,
  | 'title'
  | 'kind'
  | 'substanceIds'
  | 'substancesText'
  | 'seen'
  | 'stateIds'
  | 'area'
  | 'seenOn'
  | 'reportedById'
  | 'reportedBy'
  | 'reliability'
  | 'asked'
  | 'marking'
  | 'embargoWall'
  | 'embargoZone'
  | 'source'
>;

/** Fails as `readAlertFile` does, and of an alert that this workspace sent itself. */
export function resolveAlertFile(reader: Reader, text: string, workspaceId: string): Resolved {
  const { alert, sender, sha256, passedOn, asItCame } = readAlertFile(text);
  const { workspace, number, update, state } = alert;
  if (workspace === workspaceId) return invalid(problem('', 'alertFileOwn', { number }));
  const earlier = receivedFrom(reader, workspace);
  const same = earlier.find((one) => one.number === number);
  const known = same === undefined ? null : reader.need('alert', same.id);
  // One that was deleted here has come all the same, and binds.
  const ever = known ?? getEver(reader, 'alert', receivedId(alert))?.record ?? null;
  const came = { marking: alert.marking, embargoUntil: toMinute(alert.embargoUntil) };
  const bound = narrowerOf(ever?.origin ?? came, came);
  const places = alert.places.map((said) => ({ said, id: placeHere(reader, said) }));
  const reportedById = alert.reportedBy && placeHere(reader, alert.reportedBy);
  const substances = substancesHere(reader, alert.substances);
  const now = narrowerOf(bound, ever ?? bound);
  const values: Resolved['values'] = {
    title: alert.title,
    kind: alert.kind,
    substancesText: alert.substancesText,
    seen: alert.seen,
    stateIds: [...new Set(places.flatMap(({ id }) => id ?? []))],
    area: joined('area', [
      alert.area,
      ...places.filter(({ id }) => id === null).map(({ said }) => anyOf(said.name)),
    ]),
    seenOn: alert.seenOn,
    reportedById,
    reportedBy: joined('reportedBy', [
      alert.reportedBy && reportedById === null ? anyOf(alert.reportedBy.name) : null,
      alert.reportedByText,
    ]),
    reliability: alert.reliability,
    asked: alert.asked,
    marking: now.marking,
    embargoWall: now.embargoUntil?.slice(0, '2027-03-01T12:00'.length) ?? null,
    embargoZone: now.embargoUntil === null ? null : 'UTC',
    source: joined('source', [number, sender]),
  };
  const changed = known === null ? [] : changedIn(values, substances, known);
  const isAsSaid = !changed.some((field) => isOneOf(RECEIVED_FACTS, field));
  const resolved: Resolved = {
    alert,
    known,
    coming: comingOf(known?.origin ?? null, { sha256, update, state }, isAsSaid),
    changed,
    isSenderKnown: earlier.length > 0,
    origin: {
      workspace,
      sender,
      number,
      update,
      state,
      ...bound,
      sha256,
      file: asItCame,
      through: passedOn,
    },
    substances,
    places,
    values,
  };
  refuseUnfit(resolved);
  return resolved;
}

/** Whether all of it can be recorded as it is: what is shown can be taken in. */
function refuseUnfit({ origin, values, substances }: Resolved): void {
  const [fault] = originSchema().safeParse(origin).error?.issues ?? [];
  if (fault) refuseField(`alert.${String(fault.path[0])}`);
  refuseUnfitIn('alert', looseValues(values), 'alert');
  for (const [at, { said, id }] of substances.entries()) {
    const own = { ...said, synonyms: synonymsOf(said) };
    if (id === null) refuseUnfitIn('substance', own, `alert.substances.${at}`);
  }
}

function refuseUnfitIn(kind: Kind, values: Readonly<Record<string, unknown>>, where: string): void {
  for (const [name, { schema }] of fieldEntries(kind)) {
    if (name in values && !schema().safeParse(values[name]).success) refuseField(`${where}.${name}`);
  }
}

function refuseField(field: string): never {
  return invalid(problem('', 'alertFileField', { field }));
}

/** As a record has them: a line each. */
export function synonymsOf({ synonyms }: Pick<Substance, 'synonyms'>): string | null {
  return synonyms.join('\n') || null;
}

/** The fields of the record that would be otherwise. */
function changedIn(
  values: Resolved['values'],
  substances: Resolved['substances'],
  known: RecordOf<'alert'>,
): string[] {
  const { substanceIds, stateIds, ...rest } = known;
  return [
    ...keysOf(values).filter((field) => field !== 'stateIds' && !isSame(values[field], rest[field])),
    ...(isSameSet(values.stateIds, stateIds) ? [] : ['stateIds']),
    ...(isSameSet(
      substances.map(({ id }) => id),
      substanceIds,
    )
      ? []
      : ['substanceIds']),
  ];
}

/** In whatever order a file has the languages of a text. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function isSameSet(one: readonly (string | null)[], other: readonly string[]): boolean {
  return new Set(one).size === new Set(other).size && one.every((id) => id !== null && other.includes(id));
}

/** Of a State by its code, of any other by one of its names. */
function placeHere(reader: Reader, { iso3, name }: Place): string | null {
  const asked = Object.values(name).map(foldText).filter(Boolean);
  const all = reader.find('participant', iso3 === null ? {} : { iso3 });
  if (iso3 !== null) return all[0]?.id ?? null;
  return (
    all.find(({ shortName, formalName }) =>
      [...Object.values(shortName), ...Object.values(formalName)].some((one) =>
        asked.includes(foldText(one)),
      ),
    )?.id ?? null
  );
}

/** By its CAS number, else by any name. */
function substancesHere(reader: Reader, substances: readonly Substance[]): Resolved['substances'] {
  const here = new Map<string, string>();
  for (const { id, names } of substanceNames(reader)) {
    for (const name of names.map(foldText).filter(Boolean)) if (!here.has(name)) here.set(name, id);
  }
  return substances.map((said) => {
    const names = [said.cas ?? '', ...Object.values(said.name), ...said.synonyms];
    return { said, id: names.map((name) => here.get(foldText(name))).find(Boolean) ?? null };
  });
}

function anyOf(name: Localized): string {
  return name.en ?? Object.values(name)[0] ?? '';
}

/** Fails where it is more than a field takes: nothing is cut off. */
function joined(field: string, parts: readonly (string | null)[]): string | null {
  const text = parts.filter(Boolean).join(', ');
  if (text.length > LIMITS.line) return refuseField(`alert.${field}`);
  return text || null;
}
