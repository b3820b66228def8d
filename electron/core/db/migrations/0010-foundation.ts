import { KINDS } from '../../../../shared/contract/kinds.ts';
import { tableSql } from '../tables.ts';
import type { Migration } from './migration.ts';

/** The tables of the kinds, the change log under them, and the search index over them. */
export const foundation: Migration = {
  version: 10,
  isDraft: true,
  sql: `
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Names that the log says again and again: kinds, units, languages, members of sets, actors. A uuid is 16 bytes.
CREATE TABLE word (
  n INTEGER PRIMARY KEY,
  text ANY NOT NULL UNIQUE
) STRICT;

CREATE TABLE replica (
  n INTEGER PRIMARY KEY,
  id ANY NOT NULL UNIQUE,
  installation INTEGER
) STRICT;

CREATE TABLE record (
  n INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (id, kind)
) STRICT;

-- n is the number of the command's first change; its others follow without a gap. seal: a sum over all that it wrote.
CREATE TABLE command (
  n INTEGER PRIMARY KEY,
  replica INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  tick INTEGER NOT NULL,
  clock INTEGER,
  actor INTEGER NOT NULL,
  name INTEGER NOT NULL,
  undoes INTEGER,
  undoable INTEGER NOT NULL,
  seal BLOB NOT NULL,
  UNIQUE (replica, seq)
) STRICT;
CREATE INDEX command_by_time ON command(ms, tick);
CREATE INDEX command_by_undoes ON command(undoes) WHERE undoes IS NOT NULL;

-- after: NULL nothing, TEXT a text, BLOB other JSON or, where it is long, the numbers of its parts; of a personal text its number.
CREATE TABLE change (
  n INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  element INTEGER NOT NULL,
  after ANY
) STRICT;
CREATE INDEX change_by_register ON change(record, unit, element);

-- Only where the parents are other than the register's change before; parent 0 says that there is none.
CREATE TABLE parent (
  change INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  PRIMARY KEY (change, parent)
) STRICT, WITHOUT ROWID;

-- The heads of a register that has several; where it has one, that is its last change.
CREATE TABLE fork (
  record INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  element INTEGER NOT NULL,
  change INTEGER NOT NULL,
  PRIMARY KEY (record, unit, element, change)
) STRICT, WITHOUT ROWID;

-- Long texts, cut where their contents say so: an edited word makes one new part.
CREATE TABLE part (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;

-- Texts that say who a human being is. The hash stays when salt and text are erased.
CREATE TABLE personal (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  salt BLOB,
  text TEXT
) STRICT;

-- Scans and imported files, each content once, under its SHA-256. A row stands for all of its parts.
CREATE TABLE blob (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL
) STRICT;

CREATE TABLE blob_part (
  blob INTEGER NOT NULL,
  n INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (blob, n)
) STRICT;

-- Rows of the kinds that do not fit the contract, as they came: nothing reads them but what says that they are there.
CREATE TABLE unreadable (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  columns TEXT NOT NULL,
  flaw TEXT NOT NULL
) STRICT;

-- rowid is the record's n.
CREATE VIRTUAL TABLE search USING fts5(called, body, tokenize = 'trigram');

${KINDS.map(tableSql).join('\n')}
`,
};
