import type { Migration } from './migration.ts';

/** The tables of the kinds, the change log under them, and the search index over them. */
export const foundation: Migration = {
  version: 10,
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

-- n is the number of the command's first change; its others follow without a gap.
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
  UNIQUE (replica, seq)
) STRICT;
CREATE INDEX command_by_time ON command(ms, tick);
CREATE INDEX command_by_undoes ON command(undoes) WHERE undoes IS NOT NULL;

-- after: NULL nothing, TEXT a text, BLOB other JSON or, where it is long, the numbers of its parts.
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

-- rowid is the record's n.
CREATE VIRTUAL TABLE search USING fts5(body, tokenize = 'trigram');

CREATE TABLE participant (
  id TEXT PRIMARY KEY NOT NULL,
  participant_kind TEXT NOT NULL CHECK (participant_kind IN ('state', 'organization')),
  iso3 TEXT,
  short_name TEXT NOT NULL CHECK (json_valid(short_name)),
  formal_name TEXT NOT NULL CHECK (json_valid(formal_name)),
  regional_group TEXT CHECK (regional_group IN ('African', 'Asia-Pacific', 'EEG', 'GRULAC', 'WEOG')),
  un_status TEXT CHECK (un_status IN ('member', 'observer')),
  coalition_status TEXT NOT NULL CHECK (coalition_status IN ('invited', 'member', 'observer', 'partner', 'withdrawn')),
  member_since TEXT,
  instrument TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE focal_point (
  id TEXT PRIMARY KEY NOT NULL,
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  office TEXT,
  email TEXT,
  telephone TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX focal_point_by_participant_id ON focal_point(participant_id);
CREATE TABLE host_event (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  city TEXT NOT NULL,
  venue TEXT,
  zone TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'inferred', 'unverified', 'plan', 'sample')),
  source TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE host_meeting (
  id TEXT PRIMARY KEY NOT NULL,
  host_event_id TEXT NOT NULL REFERENCES host_event(id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  start_wall TEXT NOT NULL,
  end_wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  start_utc TEXT NOT NULL,
  end_utc TEXT NOT NULL,
  place TEXT,
  must_attend INTEGER NOT NULL CHECK (must_attend IN (0, 1)),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'inferred', 'unverified', 'plan', 'sample')),
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX host_meeting_by_host_event_id ON host_meeting(host_event_id);
CREATE TABLE reconvening (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('leaders', 'ministerial', 'senior_officials', 'technical')),
  mode TEXT NOT NULL CHECK (mode IN ('in_person', 'virtual', 'hybrid')),
  host_event_id TEXT REFERENCES host_event(id) ON DELETE RESTRICT,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  city TEXT,
  venue TEXT,
  zone TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'save_the_date_sent', 'invitations_sent', 'confirmed', 'in_session', 'concluded', 'postponed', 'cancelled')),
  state_reason TEXT,
  chair_id TEXT REFERENCES participant(id) ON DELETE RESTRICT,
  co_host_ids TEXT NOT NULL CHECK (json_valid(co_host_ids)),
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'inferred', 'unverified', 'plan', 'sample')),
  source TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX reconvening_by_host_event_id ON reconvening(host_event_id);
CREATE INDEX reconvening_by_chair_id ON reconvening(chair_id);
CREATE TABLE room (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  venue TEXT NOT NULL,
  city TEXT,
  capacity INTEGER,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  reconvening_id TEXT NOT NULL REFERENCES reconvening(id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('plenary', 'working_group', 'consultation', 'bilateral', 'side_event', 'signing', 'press', 'reception')),
  status TEXT NOT NULL CHECK (status IN ('draft', 'confirmed', 'cancelled')),
  start_wall TEXT NOT NULL,
  end_wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  start_utc TEXT NOT NULL,
  end_utc TEXT NOT NULL,
  start_second INTEGER NOT NULL DEFAULT 0 CHECK (start_second IN (0, 1)),
  end_second INTEGER NOT NULL DEFAULT 0 CHECK (end_second IN (0, 1)),
  room_id TEXT REFERENCES room(id) ON DELETE RESTRICT,
  chair_id TEXT REFERENCES participant(id) ON DELETE RESTRICT,
  chair_title TEXT,
  access TEXT NOT NULL CHECK (access IN ('open', 'members', 'invitation')),
  invited_ids TEXT NOT NULL CHECK (json_valid(invited_ids)),
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  description TEXT,
  internal_notes TEXT,
  sequence INTEGER NOT NULL,
  exported_sequence INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_by_reconvening_id ON session(reconvening_id);
CREATE INDEX session_by_room_id ON session(room_id);
CREATE INDEX session_by_chair_id ON session(chair_id);
CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE RESTRICT,
  parent_id TEXT REFERENCES agenda_item(id) ON DELETE RESTRICT,
  position TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('opening', 'adoption', 'statements', 'panel', 'document', 'endorsement', 'other', 'closing')),
  minutes INTEGER NOT NULL,
  presenters TEXT,
  document_ids TEXT NOT NULL CHECK (json_valid(document_ids)),
  annotation TEXT,
  internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_by_session_id ON agenda_item(session_id);
CREATE INDEX agenda_item_by_parent_id ON agenda_item(parent_id);
CREATE TABLE delegation (
  id TEXT PRIMARY KEY NOT NULL,
  reconvening_id TEXT NOT NULL REFERENCES reconvening(id) ON DELETE RESTRICT,
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
  attendance TEXT NOT NULL CHECK (attendance IN ('invited', 'confirmed', 'tentative', 'declined')),
  reply_by TEXT,
  credentials TEXT NOT NULL CHECK (credentials IN ('none', 'requested', 'received', 'in_order', 'deficient')),
  credentials_reason TEXT,
  note_verbale TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_by_reconvening_id ON delegation(reconvening_id);
CREATE INDEX delegation_by_participant_id ON delegation(participant_id);
CREATE TABLE delegate (
  id TEXT PRIMARY KEY NOT NULL,
  delegation_id TEXT NOT NULL REFERENCES delegation(id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  title TEXT,
  role TEXT NOT NULL CHECK (role IN ('head', 'deputy_head', 'alternate', 'adviser', 'support', 'interpreter')),
  rank TEXT NOT NULL CHECK (rank IN ('head_of_state', 'head_of_government', 'deputy_head_of_state', 'deputy_head_of_government', 'minister_foreign_affairs', 'minister', 'vice_minister', 'ambassador', 'senior_official', 'official')),
  email TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX delegate_by_delegation_id ON delegate(delegation_id);
CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  reconvening_id TEXT REFERENCES reconvening(id) ON DELETE RESTRICT,
  symbol TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  kind TEXT NOT NULL CHECK (kind IN ('joint_statement', 'declaration', 'pledge', 'call_to_action', 'chairs_summary')),
  state TEXT NOT NULL CHECK (state IN ('drafting', 'negotiation', 'silence', 'final', 'open', 'closed', 'withdrawn')),
  state_reason TEXT,
  undertaking TEXT CHECK (json_valid(undertaking)),
  counts_from TEXT NOT NULL CHECK (counts_from IN ('informal', 'oral', 'ad_referendum', 'in_writing', 'signed')),
  target INTEGER,
  deadline_wall TEXT,
  deadline_zone TEXT,
  deadline_utc TEXT,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'inferred', 'unverified', 'plan', 'sample')),
  source TEXT,
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_reconvening_id ON document(reconvening_id);
CREATE TABLE document_version (
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  label TEXT NOT NULL,
  position TEXT NOT NULL,
  date TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('editorial', 'substantive')),
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
  notes TEXT,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_version_by_document_id ON document_version(document_id);
CREATE TABLE endorsement_step (
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
  axis TEXT NOT NULL CHECK (axis IN ('position', 'formality', 'qualification', 'version', 'publicity')),
  value TEXT NOT NULL,
  date TEXT NOT NULL,
  capacity TEXT NOT NULL CHECK (capacity IN ('state', 'organization', 'on_behalf')),
  on_behalf_of TEXT,
  place TEXT,
  evidence TEXT,
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
  wording TEXT,
  reason TEXT,
  embargo_until TEXT,
  sheet_id TEXT REFERENCES sign_off_sheet(id) ON DELETE RESTRICT,
  sheet_row INTEGER,
  recorded_by TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX endorsement_step_by_document_id ON endorsement_step(document_id);
CREATE INDEX endorsement_step_by_participant_id ON endorsement_step(participant_id);
CREATE INDEX endorsement_step_by_sheet_id ON endorsement_step(sheet_id);
CREATE TABLE sign_off_sheet (
  id TEXT PRIMARY KEY NOT NULL,
  document_id TEXT NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
  version_id TEXT NOT NULL REFERENCES document_version(id) ON DELETE RESTRICT,
  number TEXT NOT NULL,
  printed_at TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es', 'ru', 'zh', 'ar')),
  paper TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
  order_rule TEXT NOT NULL CHECK (order_rule IN ('alphabetical', 'from_drawn_state', 'by_lot', 'by_confirmation')),
  drawn_id TEXT REFERENCES participant(id) ON DELETE RESTRICT,
  lot TEXT,
  rows TEXT NOT NULL CHECK (json_valid(rows)),
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_off_sheet_by_document_id ON sign_off_sheet(document_id);
CREATE INDEX sign_off_sheet_by_version_id ON sign_off_sheet(version_id);
CREATE INDEX sign_off_sheet_by_drawn_id ON sign_off_sheet(drawn_id);
CREATE TABLE clash_acceptance (
  id TEXT PRIMARY KEY NOT NULL,
  clash_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  reason TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX clash_acceptance_by_clash_key ON clash_acceptance(clash_key);
`,
};
