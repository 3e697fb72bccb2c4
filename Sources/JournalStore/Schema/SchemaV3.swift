extension Schema {
  /// Promises, wishes, and what a choice was made from. Frozen like the versions before it.
  ///
  /// The table of promises of version 1 goes: nothing ever wrote to it. Its rows are kept like tags
  /// are, each with the change that made it and the one that ended it, and one name in force. How
  /// often a promise was asked about stands in the ledger and not here.
  ///
  /// Wishes are a record to which rows are only added; they name no change, since each of them has
  /// its opposite and `undo` leaves them alone.
  ///
  /// A rule of a column cannot be altered, so two tables are made anew under their names and filled
  /// from the old ones.
  static let version3 = """
    DROP TABLE promises;
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

    ALTER TABLE served_prompts RENAME TO served_prompts_2;
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
    INSERT INTO served_prompts
      (day, place, prompt_id, prompt_text, prompt_theme, reason_code, reason_text)
      SELECT day, place, prompt_id, prompt_text, prompt_theme, reason_code, reason_text
      FROM served_prompts_2 ORDER BY day, place;
    DROP TABLE served_prompts_2;

    ALTER TABLE marks RENAME TO marks_2;
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
    INSERT INTO marks (id, entry, name, value, made_by, ended_by)
      SELECT id, entry, name, value, made_by, ended_by FROM marks_2 ORDER BY id;
    DROP TABLE marks_2;
    CREATE INDEX marks_of_entry ON marks (entry, ended_by);
    CREATE UNIQUE INDEX marks_in_force ON marks (entry, name) WHERE ended_by IS NULL;
    CREATE INDEX marks_made ON marks (made_by);
    CREATE INDEX marks_ended ON marks (ended_by) WHERE ended_by IS NOT NULL;

    CREATE INDEX entries_by_prompt ON entries (prompt_id, position, deleted)
      WHERE prompt_id IS NOT NULL AND deleted = 0;
    CREATE INDEX entries_answering ON entries (position, deleted)
      WHERE prompt_id IS NOT NULL AND deleted = 0;
    """
}
