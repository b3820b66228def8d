import type { EventOf } from '../../../../shared/contract/contract.ts';
import { KINDS, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import {
  allClashes,
  changed,
  programmeOf,
  type ClashSession,
  type Found,
  type Programme,
} from '../../../../shared/domain/clashes/index.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import {
  delegationSources,
  itemsBySession,
  ownersOf,
  type DelegationSource,
} from '../../repositories/clash-sources.ts';
import type { Reader } from '../context.ts';
import { gatherAllSessions, gatherFrame, gatherSessions, settingFrom, type Frame } from './gather.ts';

/** What clashes in one open workspace, kept from one question to the next. */
export interface ClashKeeper {
  /**
   * The programme as the reader sees it. A command must not ask for it after it has written: nobody would say that
   * what it wrote was taken back.
   */
  programme(reader: Reader): Programme;
  /** Everything that clashes in it, by the time at which it begins. */
  clashes(reader: Reader): readonly Found[];
  /** Says what a command has changed, after it is committed. */
  changed(kinds: EventOf<'changed'>['kinds']): void;
}

/** Records that are read again one by one, since there are many of them and they change often. */
const ONE_BY_ONE = ['session', 'agendaItem', 'delegation', 'delegate'] as const;
type Single = (typeof ONE_BY_ONE)[number];
/** The others that clashes are made of are read again together; what was accepted is not kept. */
const OF_FRAME: readonly Kind[] = KINDS.filter(
  (kind) => moduleOf(kind).readBy?.includes('clashes') && !isOneOf([...ONE_BY_ONE, 'clashAcceptance'], kind),
);

interface Kept {
  frame: Frame;
  readonly delegations: Map<string, DelegationSource>;
  readonly sessions: Map<string, ClashSession>;
  /** Agenda item → session: the one that an item has left has changed as well. */
  readonly sessionOf: Map<string, string>;
  programme: Programme;
  clashes: readonly Found[] | null;
}

export function createClashKeeper(): ClashKeeper {
  let kept: Kept | null = null;
  let isFrameOld = false;
  const old: Readonly<Record<Single, Set<string>>> = {
    session: new Set(),
    agendaItem: new Set(),
    delegation: new Set(),
    delegate: new Set(),
  };

  function readAll(reader: Reader): Kept {
    const frame = gatherFrame(reader);
    const delegations = delegationSources(reader, 'all');
    const sessions = gatherAllSessions(reader);
    return {
      frame,
      delegations: new Map(delegations.map((one) => [one.id, one])),
      sessions: new Map(sessions.map((one) => [one.id, one])),
      sessionOf: new Map(ownership(itemsBySession(reader, 'all'))),
      programme: programmeOf({ ...settingFrom(frame, delegations), sessions }),
      clashes: null,
    };
  }

  function readSessions(reader: Reader, now: Kept): ReadonlyMap<string, ClashSession | null> {
    const left = [...old.agendaItem].flatMap((id) => now.sessionOf.get(id) ?? []);
    const entered = ownersOf(reader, 'agendaItem', [...old.agendaItem]);
    const ids = [...new Set([...old.session, ...left, ...entered])];
    const read = gatherSessions(reader, ids);
    for (const [id, session] of read) {
      if (session) now.sessions.set(id, session);
      else now.sessions.delete(id);
    }
    for (const [item, session] of ownership(itemsBySession(reader, ids))) {
      now.sessionOf.set(item, session);
    }
    return read;
  }

  function readDelegations(reader: Reader, now: Kept): void {
    const ids = [...old.delegation, ...ownersOf(reader, 'delegate', [...old.delegate])];
    for (const id of ids) now.delegations.delete(id);
    for (const one of delegationSources(reader, ids)) now.delegations.set(one.id, one);
  }

  function readChanged(reader: Reader, now: Kept): void {
    const sessions = readSessions(reader, now);
    if (isFrameOld) now.frame = gatherFrame(reader);
    if (isFrameOld || old.delegation.size + old.delegate.size > 0) {
      readDelegations(reader, now);
      const setting = settingFrom(now.frame, now.delegations.values());
      now.programme = programmeOf({ ...setting, sessions: [...now.sessions.values()] });
    } else {
      now.programme = changed(now.programme, sessions);
    }
    now.clashes = null;
  }

  function current(reader: Reader): Kept {
    if (!kept) kept = readAll(reader);
    else if (isFrameOld || ONE_BY_ONE.some((kind) => old[kind].size > 0)) readChanged(reader, kept);
    isFrameOld = false;
    for (const kind of ONE_BY_ONE) old[kind].clear();
    return kept;
  }

  return {
    programme: (reader) => current(reader).programme,
    clashes(reader) {
      const now = current(reader);
      now.clashes ??= allClashes(now.programme);
      return now.clashes;
    },
    changed(kinds) {
      for (const { kind, ids } of kinds) {
        if (OF_FRAME.includes(kind)) isFrameOld = true;
        const single = ONE_BY_ONE.find((one) => one === kind);
        if (single) for (const id of ids) old[single].add(id);
      }
    },
  };
}

/** Of each record that lies within another, its id and the other's. */
function ownership(
  groups: Iterable<readonly [string, readonly { readonly id: string }[]]>,
): [string, string][] {
  return [...groups].flatMap(([owner, list]) => list.map(({ id }): [string, string] => [id, owner]));
}
