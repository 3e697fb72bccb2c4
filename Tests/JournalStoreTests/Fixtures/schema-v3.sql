CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  kind TEXT NOT NULL CHECK (
    kind IN ('add', 'edit', 'delete', 'tag', 'mark', 'target', 'promise', 'undo')),
  undoes INTEGER UNIQUE REFERENCES changes (id) CHECK (undoes < id),
  CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE entries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (
    length(id) = 26 AND id NOT GLOB '*[^0123456789abcdefghjkmnpqrstvwxyz]*'),
  position INTEGER NOT NULL UNIQUE CHECK (position > 0),
  day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
  created INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('entry', 'review')),
  prompt_id TEXT CHECK (prompt_id <> ''),
  prompt_text TEXT,
  prompt_theme TEXT,
  revision INTEGER NOT NULL CHECK (revision > 0),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  CHECK ((prompt_id IS NULL) = (prompt_text IS NULL)),
  CHECK (prompt_theme IS NULL OR prompt_id IS NOT NULL),
  CHECK (position >> 18 = day + 719163),
  FOREIGN KEY (seq, revision) REFERENCES revisions (entry, number)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX entries_shown ON entries (position, day) WHERE deleted = 0;

CREATE INDEX entries_by_theme ON entries (prompt_theme, position)
  WHERE prompt_theme IS NOT NULL;

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (seq),
  number INTEGER NOT NULL CHECK (number > 0),
  day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  change INTEGER NOT NULL REFERENCES changes (id),
  text TEXT NOT NULL,
  UNIQUE (entry, number)
) STRICT;

CREATE INDEX revisions_by_change ON revisions (change);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (seq),
  behavior TEXT NOT NULL CHECK (behavior IN (
    'inspire', 'direct', 'influence', 'command', 'empower', 'micromanage', 'grow', 'organize',
    'envision', 'plan', 'venture', 'safeguard', 'align', 'track', 'exemplify', 'operate')),
  origin TEXT NOT NULL CHECK (origin IN ('suggested', 'confirmed', 'added', 'rejected')),
  probability REAL CHECK (probability BETWEEN 0 AND 1),
  span_start INTEGER CHECK (span_start >= 0),
  span_end INTEGER,
  quote TEXT NOT NULL,
  fit TEXT CHECK (fit IN ('yes', 'no', 'unsure')),
  model TEXT,
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by),
  CHECK ((span_start IS NULL) = (span_end IS NULL)),
  CHECK (span_end >= span_start)
) STRICT;

CREATE INDEX tags_of_entry ON tags (entry, ended_by);

CREATE INDEX tags_by_behavior ON tags (behavior, entry, origin, probability)
  WHERE ended_by IS NULL;

CREATE INDEX tags_made ON tags (made_by);

CREATE INDEX tags_ended ON tags (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE targets (
  id INTEGER PRIMARY KEY,
  axis TEXT NOT NULL CHECK (axis IN (
    'people', 'authority', 'growth', 'horizon', 'risk', 'measure', 'conduct')),
  share REAL CHECK (share IN (0.1, 0.3, 0.5, 0.7, 0.9)),
  since INTEGER NOT NULL CHECK (since BETWEEN -719162 AND 2932896),
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by)
) STRICT;

CREATE UNIQUE INDEX targets_in_force ON targets (axis, since) WHERE ended_by IS NULL;

CREATE INDEX targets_made ON targets (made_by);

CREATE INDEX targets_ended ON targets (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE served_days (
  day INTEGER PRIMARY KEY CHECK (day BETWEEN -719162 AND 2932896),
  standing INTEGER NOT NULL CHECK (standing >= 0),
  state TEXT NOT NULL CHECK (state IN ('asked', 'skipped', 'none')),
  at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> '')
) STRICT;

CREATE TABLE drafts (
  id TEXT NOT NULL CHECK (
    length(id) = 26 AND id NOT GLOB '*[^0123456789abcdefghjkmnpqrstvwxyz]*'),
  owner TEXT NOT NULL,
  revises INTEGER NOT NULL CHECK (revises IN (0, 1)),
  base_revision INTEGER NOT NULL CHECK (base_revision >= 0),
  day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
  prompt_id TEXT CHECK (prompt_id <> ''),
  prompt_text TEXT,
  prompt_theme TEXT,
  text TEXT NOT NULL,
  cursor INTEGER NOT NULL CHECK (cursor >= 0),
  at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  CHECK ((prompt_id IS NULL) = (prompt_text IS NULL)),
  PRIMARY KEY (id, owner)
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE search_text (
  position INTEGER PRIMARY KEY REFERENCES entries (position) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_stem USING fts5 (
  text, content = 'search_text', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TABLE 'search_stem_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_stem_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_stem_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_stem_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE VIRTUAL TABLE search_plain USING fts5 (
  text, content = 'search_text', content_rowid = 'position',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE 'search_plain_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_plain_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_plain_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_plain_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  model TEXT NOT NULL CHECK (model <> ''),
  strictness TEXT NOT NULL CHECK (strictness <> ''),
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by),
  FOREIGN KEY (entry, revision) REFERENCES revisions (entry, number)
) STRICT;

CREATE INDEX readings_of_entry ON readings (entry, revision);

CREATE UNIQUE INDEX readings_in_force ON readings (entry) WHERE ended_by IS NULL;

CREATE INDEX readings_made ON readings (made_by);

CREATE INDEX readings_ended ON readings (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE promises (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (
    length(name) = 26 AND name NOT GLOB '*[^0123456789abcdefghjkmnpqrstvwxyz]*'),
  entry INTEGER REFERENCES entries (seq),
  text TEXT NOT NULL CHECK (text <> ''),
  condition TEXT CHECK (condition <> ''),
  action TEXT CHECK (action <> ''),
  obstacle TEXT CHECK (obstacle <> ''),
  intends TEXT CHECK (intends IN (
    'inspire', 'direct', 'influence', 'command', 'empower', 'micromanage', 'grow', 'organize',
    'envision', 'plan', 'venture', 'safeguard', 'align', 'track', 'exemplify', 'operate')),
  made_on INTEGER NOT NULL CHECK (made_on BETWEEN -719162 AND 2932896),
  due INTEGER CHECK (due BETWEEN -719162 AND 2932896),
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'partly', 'changed', 'dropped')),
  closed_on INTEGER CHECK (closed_on BETWEEN -719162 AND 2932896),
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by),
  CHECK ((condition IS NULL) = (action IS NULL)),
  CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;

CREATE UNIQUE INDEX promises_in_force ON promises (name) WHERE ended_by IS NULL;

CREATE INDEX promises_of_name ON promises (name, made_by);

CREATE INDEX promises_of_entry ON promises (entry, ended_by) WHERE entry IS NOT NULL;

CREATE INDEX promises_made ON promises (made_by);

CREATE INDEX promises_ended ON promises (ended_by) WHERE ended_by IS NOT NULL;

CREATE TABLE wishes (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  value TEXT NOT NULL,
  day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
  at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  CHECK ((kind = 'theme' AND value IN ('muted', 'halved', 'normal', 'pinned'))
    OR (kind = 'prompt' AND value IN ('retired', 'restored'))
    OR (kind = 'pack' AND value IN ('on', 'off'))
    OR (kind = 'depth' AND value IN ('consent', 'request', 'short-answers')
      AND subject IN ('1', '2', '3', '4'))
    OR (kind = 'declined' AND value IN ('retire', 'fewer'))
    OR (kind = 'declined' AND value = 'deeper' AND subject IN ('1', '2', '3', '4')))
) STRICT;

CREATE TABLE served_prompts (
  day INTEGER NOT NULL REFERENCES served_days (day),
  place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 2),
  prompt_id TEXT NOT NULL CHECK (prompt_id <> ''),
  prompt_text TEXT NOT NULL,
  prompt_theme TEXT,
  reason_code TEXT NOT NULL,
  reason_text TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('returning', 'promise', 'carried', 'rhythm', 'scored')),
  axis TEXT CHECK (axis IN (
    'people', 'authority', 'ownership', 'growth', 'horizon', 'risk', 'measure', 'conduct')),
  is_win INTEGER CHECK (is_win IN (0, 1)),
  depth INTEGER CHECK (depth BETWEEN 1 AND 4),
  facts TEXT CHECK (json_type(facts) = 'object'),
  seed INTEGER,
  PRIMARY KEY (day, place),
  CHECK ((is_win IS NULL) = (depth IS NULL)),
  CHECK (axis IS NULL OR depth IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE marks (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (seq),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by),
  CHECK ((name = 'sign' AND value = 'on')
    OR (name = 'useful' AND value IN ('yes', 'so-so', 'no'))
    OR (name = 'felt' AND value IN ('well', 'hard')))
) STRICT;

CREATE INDEX marks_of_entry ON marks (entry, ended_by);

CREATE UNIQUE INDEX marks_in_force ON marks (entry, name) WHERE ended_by IS NULL;

CREATE INDEX marks_made ON marks (made_by);

CREATE INDEX marks_ended ON marks (ended_by) WHERE ended_by IS NOT NULL;

CREATE INDEX entries_by_prompt ON entries (prompt_id, position, deleted)
  WHERE prompt_id IS NOT NULL AND deleted = 0;

CREATE INDEX entries_answering ON entries (position, deleted)
  WHERE prompt_id IS NOT NULL AND deleted = 0;
