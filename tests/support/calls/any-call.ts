/** Calls of the contract at random, over whatever a workspace holds. The same seed makes the same calls of the same workspace. */
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { CORE_CALL_NAMES, type CoreCallName } from '../../../shared/contract/contract.ts';
import {
  KINDS,
  createSchema,
  fieldsOf,
  moduleOf,
  updateSchema,
  type Kind,
} from '../../../shared/contract/kinds.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Chance } from '../../bench/random.ts';
import { anyValue, oneOf, spoiled, type Likely } from './any-value.ts';

/** What there is to be named. */
export interface Known {
  readonly ids: ReadonlyMap<Kind, readonly string[]>;
  readonly commandIds: readonly string[];
  readonly clashes: readonly { readonly key: string; readonly fingerprint: string }[];
  readonly hashes: readonly string[];
}

export interface AnyCall {
  readonly name: CoreCallName;
  readonly input: unknown;
}

const WORDS: Texts = [
  'Opening plenary',
  'Vienna',
  'republic',
  'Séance',
  'جلسة',
  '会议',
  'minister',
  'GC/2027/L.1',
  'OP4',
];
const ZONES: Texts = ['Europe/Vienna', 'America/New_York', 'Asia/Tokyo', 'UTC'];
const DATES: Texts = ['2023-07-07', '2024-03-14', '2024-03-15', '2024-09-23', '2026-11-20', '2027-03-10'];
type Texts = readonly [string, ...string[]];
const TIMES: Texts = ['08:30', '10:00', '15:15', '23:45'];

/** Which kind a call's `id` names, by how the call begins. */
const BY_CALL: Readonly<Record<string, Kind>> = {
  reconvening: 'reconvening',
  document: 'document',
  agenda: 'agendaItem',
  session: 'session',
  person: 'person',
  delegate: 'delegate',
  version: 'documentVersion',
  paragraph: 'paragraph',
  signOff: 'signOffSheet',
  dispatch: 'dispatch',
  release: 'release',
};
/** Names that do not say the kind that they name. */
const BY_NAME: Readonly<Record<string, Kind>> = {
  versionId: 'documentVersion',
  fromId: 'documentVersion',
  toId: 'documentVersion',
  keepId: 'person',
  otherId: 'person',
  sheetId: 'signOffSheet',
  recipientId: 'delegation',
  drawnId: 'participant',
  onBehalfOfIds: 'participant',
  stepIds: 'endorsementStep',
};

export function anyCall(known: Known, chance: Chance): AnyCall {
  const name = chance.oneOf(CORE_CALL_NAMES);
  const kind = chance.oneOf(KINDS);
  const likely = likelyIn(known, name, kind);
  const input = withValues(anyValue(CORE_CALLS[name].input, '', chance, likely), kind, chance, likely);
  return { name, input: chance.below(2) === 0 ? input : spoiled(input, chance) };
}

/** Gives an input that is about a kind that very kind, and the fields that it has. */
function withValues(input: unknown, kind: Kind, chance: Chance, likely: Likely): unknown {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return input;
  const one = { ...input, kind };
  if ('values' in one) {
    const schema = 'id' in one ? updateSchema(kind) : createSchema(kind);
    return { ...one, values: anyValue(schema, 'values', chance, likely), alongside: {} };
  }
  if ('rows' in one) {
    const row = (): unknown => anyValue(createSchema(kind), 'values', chance, likely);
    return { ...one, rows: [row(), row()] };
  }
  return one;
}

function likelyIn(known: Known, call: CoreCallName, kind: Kind): Likely {
  const [family = ''] = call.split('.');
  return (name, chance) => {
    const idOf = (of: Kind): string => {
      const ids = chance.below(12) === 0 ? [...known.ids.values()].flat() : (known.ids.get(of) ?? []);
      return ids[chance.below(ids.length)] ?? 'nobody';
    };
    const field = fieldsOf(kind)[name];
    if (field?.refers !== undefined && isOneOf(KINDS, field.refers)) return idOf(field.refers);
    if (name === 'id' || name === 'ids') return idOf(BY_CALL[family] ?? kind);
    if (name === 'afterId') return idOf(BY_CALL[family] ?? kind);
    if (name === 'parentId') return idOf('agendaItem');
    if (name === 'commandId') return oneOf(known.commandIds, chance);
    if (name === 'hash') return oneOf(known.hashes, chance);
    if (name === 'key' || name === 'fingerprint')
      return known.clashes[chance.below(known.clashes.length)]?.[name] ?? name;
    const named = BY_NAME[name] ?? name.replace(/Ids?$/, '');
    if (isOneOf(KINDS, named)) return idOf(named);
    if (/wall$/i.test(name)) return `${chance.oneOf(DATES)}T${chance.oneOf(TIMES)}`;
    if (/zone$/i.test(name)) return chance.oneOf(ZONES);
    if (/(utc|until|now)$/i.test(name)) return `${chance.oneOf(DATES)}T${chance.oneOf(TIMES)}:00.000Z`;
    if (/date$|^(asAt|knownOn|memberSince|replyBy)$/i.test(name)) return chance.oneOf(DATES);
    if (name === 'time') return chance.oneOf(TIMES);
    if (name === 'iso3s' || name === 'iso3') return oneOf(['KEN', 'FRA', 'AUT', 'XXX'], chance);
    if (name === 'where.key' || name === 'by')
      return oneOf([...Object.keys(fieldsOf(kind)), 'id', 'title', 'createdAt'], chance);
    if (name === 'where.value') return oneOf([null, idOf(kind), 'draft', 'member', 3, true], chance);
    if (name === 'value')
      return oneOf(['endorsed', 'signed', 'public', 'reservation', idOf('documentVersion')], chance);
    return `${chance.oneOf(WORDS)} ${chance.below(50)}`;
  };
}

/** Whether a call takes away so much that soon nothing would be left to try the others upon. */
export function isDestructive({ name, input }: AnyCall): boolean {
  if (name !== 'record.delete') return false;
  const kind: unknown = Reflect.get(Object(input), 'kind');
  return (
    isOneOf(KINDS, kind) &&
    KINDS.some((other) => moduleOf(other).within?.some((by) => fieldsOf(other)[by]?.refers === kind))
  );
}
