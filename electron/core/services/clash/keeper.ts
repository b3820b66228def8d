import type { EventOf } from '../../../../shared/contract/contract.ts';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import {
  allClashes,
  changed,
  programmeOf,
  type Found,
  type Programme,
} from '../../../../shared/domain/clashes/index.ts';
import { itemsBySession, sessionsOfItems } from '../../repositories/clash-sources.ts';
import type { Reader } from '../context.ts';
import { gatherClashInput, gatherSessions } from './gather.ts';

/** What clashes in one open workspace, kept from one question to the next. */
export interface ClashKeeper {
  /**
   * The programme as the reader sees it. What a command has written itself and not yet committed must not be read by
   * it, because nobody would say that it was taken back.
   */
  programme(reader: Reader): Programme;
  /** Everything that clashes in it, by the time at which it begins. */
  clashes(reader: Reader): readonly Found[];
  /** Says what a command has changed, after it is committed. */
  changed(kinds: EventOf<'changed'>['kinds']): void;
}

/** Where one of these changes, all is read anew; sessions and their agendas change more often and are read one by one. */
const SETTING: readonly Kind[] = [
  'reconvening',
  'hostEvent',
  'hostMeeting',
  'room',
  'delegation',
  'delegate',
  'participant',
];

interface Kept {
  readonly programme: Programme;
  /** Agenda item → session: an item that has left a session changes that one too. */
  readonly sessionOf: Map<string, string>;
  clashes: readonly Found[] | null;
}

export function createClashKeeper(): ClashKeeper {
  let kept: Kept | null = null;
  let sessions = new Set<string>();
  let items = new Set<string>();

  function readAll(reader: Reader): Kept {
    const sessionOf = new Map(
      [...itemsBySession(reader)].flatMap(([session, list]) =>
        list.map(({ id }): [string, string] => [id, session]),
      ),
    );
    return { programme: programmeOf(gatherClashInput(reader)), sessionOf, clashes: null };
  }

  function readChanged(reader: Reader, before: Kept): Kept {
    const { sessionOf } = before;
    const left = [...items].flatMap((id) => sessionOf.get(id) ?? []);
    const entered = sessionsOfItems(reader, [...items]);
    const ids = [...new Set([...sessions, ...left, ...entered])];
    for (const [session, list] of itemsBySession(reader, ids)) {
      for (const { id } of list) sessionOf.set(id, session);
    }
    return {
      programme: changed(before.programme, gatherSessions(reader, ids)),
      sessionOf,
      clashes: null,
    };
  }

  function current(reader: Reader): Kept {
    if (!kept) kept = readAll(reader);
    else if (sessions.size + items.size > 0) kept = readChanged(reader, kept);
    sessions = new Set();
    items = new Set();
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
        if (SETTING.includes(kind)) kept = null;
        if (kind === 'session') for (const id of ids) sessions.add(id);
        if (kind === 'agendaItem') for (const id of ids) items.add(id);
      }
    },
  };
}
