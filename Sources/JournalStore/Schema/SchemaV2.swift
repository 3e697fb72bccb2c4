extension Schema {
  /// Which entries the tagger read. Frozen like the version before it.
  ///
  /// A reading is a change like any other, since the tags it made and ended name it; but it is no act
  /// of the writer, and a change that stands here as `made_by` is none that `undo` steps to. A
  /// reading holds for one revision, by one reader: a version of the tagger with a strictness. It
  /// ends with the next one of its entry, and where an undo took the entry's tags back behind it.
  static let version2 = """
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
    """
}
