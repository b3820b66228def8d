import Database from 'better-sqlite3';
import { snake, tableOf } from '../../../electron/core/db/rows.ts';
import { fieldsOf, KINDS, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import {
  ACTION_KINDS,
  DOCUMENT_STATES,
  GROUP_STATES,
  RECONVENING_STATES,
} from '../../../shared/domain/vocabulary.ts';
import type { CoreCaller } from '../../support/core.ts';
import type { Chance } from '../../bench/random.ts';

/** Where a token was planted. */
export interface Planted {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
}

/** Fields of text that hold no words: codes and sums. */
const NO_WORDS: ReadonlySet<string> = new Set(['participant.iso3', 'frozen.hash']);
/** Signs that every way of writing changes: whoever escapes them wrongly breaks the page, whoever does not is found. */
const SIGNS = ` <b>&"'`;

/** Sixteen letters and figures that stand nowhere else. */
export function tokens(seed: number): () => string {
  let count = 0;
  return () => `Zq${String(seed).padStart(2, '0')}${String((count += 1)).padStart(12, '0')}`;
}

export const TOKEN = /Zq\d{14}/g;

/** The text that a token is planted as, where a field asks for a form of its own. */
function wordsOf(field: string, token: string, most: number): string {
  if (field === 'publication.link') return `https://example.org/${token}`;
  return most >= 40 ? `${token}${SIGNS}` : token;
}

/**
 * Puts a token of its own into every text of every record of every kind, by the list of kinds itself: a field that somebody
 * adds is planted the day it is added. What says who a human being is goes through the program, because it stands beside
 * the log; everything else past it, so that no rule of the program decides what is planted.
 */
export function plant(
  path: string,
  here: CoreCaller,
  chance: Chance,
  seed: number,
): ReadonlyMap<string, Planted> {
  const next = tokens(seed);
  const planted = new Map<string, Planted>();
  function token(at: Planted): string {
    const made = next();
    planted.set(made, at);
    return made;
  }
  for (const { id } of here.rows('person')) {
    const name = token({ kind: 'person', id, field: 'name' });
    const values = { name, email: `${token({ kind: 'person', id, field: 'email' })}@example.org` };
    here.update('person', id, { ...values, telephone: token({ kind: 'person', id, field: 'telephone' }) });
  }
  here.core.close();
  const db = new Database(path);
  try {
    for (const kind of KINDS) {
      for (const id of idsIn(db, kind)) {
        for (const [name, { type, personal }] of fieldEntries(kind)) {
          const field = `${kind}.${name}`;
          if (personal || NO_WORDS.has(field)) continue;
          const at = { kind, id, field: name };
          if (type === 'text' || type === 'longText') {
            set(db, at, wordsOf(field, token(at), mostOf(kind, name)));
          } else if (type === 'localized') {
            const said = ['en', 'fr', 'ar'].map((one) => [
              one,
              wordsOf(field, token(at), mostOf(kind, name)),
            ]);
            set(db, at, JSON.stringify(Object.fromEntries(said)));
          }
        }
      }
    }
    shuffle(db, chance);
  } finally {
    db.close();
  }
  return planted;
}

function idsIn(db: Database.Database, kind: Kind): string[] {
  return db
    .prepare<[], { id: string }>(`SELECT id FROM ${tableOf(kind)} WHERE deleted = 0`)
    .all()
    .map(({ id }) => id);
}

function set(db: Database.Database, { kind, id, field }: Planted, value: string | null): void {
  db.prepare(`UPDATE ${tableOf(kind)} SET ${snake(field)} = ? WHERE id = ?`).run(value, id);
}

/** How long a field may be, by trying it. */
function mostOf(kind: Kind, name: string): number {
  const field = fieldsOf(kind)[name];
  const long = 'x'.repeat(40);
  return field?.schema().safeParse(field.type === 'localized' ? { en: long } : long).success ? 40 : 20;
}

const PAST = '2024-03-01T11:59:00.000Z';
const FUTURE = '2024-03-02T00:00:00.000Z';

/** Puts every record that has one into a state by chance. */
function shuffle(db: Database.Database, chance: Chance): void {
  const each = (kind: Kind, change: (id: string) => void): void => idsIn(db, kind).forEach(change);
  each('reconvening', (id) =>
    set(db, { kind: 'reconvening', id, field: 'state' }, chance.oneOf(RECONVENING_STATES)),
  );
  each('workingGroup', (id) =>
    set(db, { kind: 'workingGroup', id, field: 'state' }, chance.oneOf(GROUP_STATES)),
  );
  each('document', (id) => set(db, { kind: 'document', id, field: 'state' }, chance.oneOf(DOCUMENT_STATES)));
  each('priorityAction', (id) =>
    set(db, { kind: 'priorityAction', id, field: 'kind' }, chance.oneOf(ACTION_KINDS)),
  );
  each('session', (id) => {
    set(
      db,
      { kind: 'session', id, field: 'status' },
      chance.oneOf(['draft', 'confirmed', 'cancelled', 'confirmed']),
    );
    set(
      db,
      { kind: 'session', id, field: 'access' },
      chance.oneOf(['open', 'members', 'invitation', 'open']),
    );
  });
  each('agendaItem', (id) =>
    db.prepare('UPDATE agenda_item SET internal = ? WHERE id = ?').run(chance.below(3) === 0 ? 1 : 0, id),
  );
  each('commitment', (id) => {
    const publicity = chance.oneOf(['public', 'confidential', 'embargoed', 'public']);
    set(db, { kind: 'commitment', id, field: 'publicity' }, publicity);
    const until = publicity === 'embargoed' ? chance.oneOf([PAST, FUTURE]) : null;
    set(db, { kind: 'commitment', id, field: 'embargoUntil' }, until);
  });
  // Its number is given as it is sent.
  each('alert', (id) => set(db, { kind: 'alert', id, field: 'number' }, null));
  each('publication', (id) => {
    set(
      db,
      { kind: 'publication', id, field: 'sharedWith' },
      chance.oneOf(['everybody', 'members', 'named', 'everybody']),
    );
    set(
      db,
      { kind: 'publication', id, field: 'date' },
      chance.oneOf(['2024-02-01', '2024-03-01', '2024-03-02']),
    );
  });
  const steps = db
    .prepare<[], { id: string }>("SELECT id FROM endorsement_step WHERE axis = 'publicity' AND deleted = 0")
    .all();
  for (const { id } of steps) {
    const value = chance.oneOf(['public', 'confidential', 'embargoed', 'public']);
    set(db, { kind: 'endorsementStep', id, field: 'value' }, value);
    const until = value === 'embargoed' ? chance.oneOf([PAST, FUTURE]) : null;
    set(db, { kind: 'endorsementStep', id, field: 'embargoUntil' }, until);
  }
}
