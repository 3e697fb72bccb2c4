PRAGMA application_id = 1650553966;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO changes VALUES(1,1794812460000,3600,'Europe/Berlin','add',NULL);
INSERT INTO changes VALUES(2,1794812520000,3600,'Europe/Berlin','edit',NULL);
INSERT INTO changes VALUES(3,1794812580000,3600,'Europe/Berlin','tag',NULL);
INSERT INTO changes VALUES(4,1794898860000,3600,'Europe/Berlin','add',NULL);
INSERT INTO changes VALUES(5,1794898920000,3600,'Europe/Berlin','mark',NULL);
INSERT INTO changes VALUES(6,1794898980000,3600,'Europe/Berlin','delete',NULL);
INSERT INTO changes VALUES(7,1794899040000,3600,'Europe/Berlin','undo',6);
INSERT INTO changes VALUES(8,1794899160000,3600,'Europe/Berlin','target',NULL);
INSERT INTO changes VALUES(9,1794899220000,3600,'Europe/Berlin','tag',NULL);
INSERT INTO changes VALUES(10,1794899280000,3600,'Europe/Berlin','tag',NULL);
INSERT INTO changes VALUES(11,1794902400000,3600,'Europe/Berlin','mark',NULL);
INSERT INTO changes VALUES(12,1794902460000,3600,'Europe/Berlin','mark',NULL);
INSERT INTO changes VALUES(13,1794902520000,3600,'Europe/Berlin','promise',NULL);
INSERT INTO changes VALUES(14,1794902580000,3600,'Europe/Berlin','promise',NULL);
INSERT INTO changes VALUES(15,1794902640000,3600,'Europe/Berlin','promise',NULL);
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
INSERT INTO entries VALUES(1,'73vxrj5mdwtxv0kb282syp81h4',193969890812,20773,1794812460000,3600,'Europe/Berlin','entry','letting-go-01','What did you hand over?','letting-go',2,0);
INSERT INTO entries VALUES(2,'2j7rz50262jzb7vaq47wxt0bq4',193970152956,20774,1794898860000,3600,'Europe/Berlin','entry',NULL,NULL,NULL,3,0);
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
INSERT INTO revisions VALUES(1,1,1,20773,0,1,'Gave Priya the key.');
INSERT INTO revisions VALUES(2,1,2,20773,0,2,'Gave Priya the keys.');
INSERT INTO revisions VALUES(3,2,1,20774,0,4,'Rewrote the rollout plan.');
INSERT INTO revisions VALUES(4,2,2,20774,1,6,'Rewrote the rollout plan.');
INSERT INTO revisions VALUES(5,2,3,20774,0,7,'Rewrote the rollout plan.');
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
INSERT INTO tags VALUES(1,1,'empower','suggested',0.75,0,4,'Gave',NULL,'1',1,3);
INSERT INTO tags VALUES(2,1,'empower','confirmed',0.75,0,4,'Gave',NULL,'1',3,NULL);
INSERT INTO tags VALUES(3,2,'micromanage','suggested',0.625,0,25,'Rewrote the rollout plan.',NULL,'1',9,10);
INSERT INTO tags VALUES(4,2,'micromanage','suggested',0.75,0,25,'Rewrote the rollout plan.',NULL,'2',10,NULL);
CREATE TABLE targets (
  id INTEGER PRIMARY KEY,
  axis TEXT NOT NULL CHECK (axis IN (
    'people', 'authority', 'growth', 'horizon', 'risk', 'measure', 'conduct')),
  share REAL CHECK (share IN (0.1, 0.3, 0.5, 0.7, 0.9)),
  since INTEGER NOT NULL CHECK (since BETWEEN -719162 AND 2932896),
  made_by INTEGER NOT NULL REFERENCES changes (id),
  ended_by INTEGER REFERENCES changes (id) CHECK (ended_by > made_by)
) STRICT;
INSERT INTO targets VALUES(1,'risk',0.69999999999999995559,20774,8,NULL);
CREATE TABLE served_days (
  day INTEGER PRIMARY KEY CHECK (day BETWEEN -719162 AND 2932896),
  standing INTEGER NOT NULL CHECK (standing >= 0),
  state TEXT NOT NULL CHECK (state IN ('asked', 'skipped', 'none')),
  at INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -64800 AND 64800),
  time_zone TEXT NOT NULL CHECK (time_zone <> '')
) STRICT;
INSERT INTO served_days VALUES(20773,0,'asked',1794812400000,3600,'Europe/Berlin');
INSERT INTO served_days VALUES(20776,0,'asked',1794902820000,3600,'Europe/Berlin');
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
INSERT INTO drafts VALUES('9ca3rx9hfkh6vpzh1rp9eac1x0','program',0,0,20774,NULL,NULL,NULL,'half a',6,1794899100000,3600,'Europe/Berlin');
CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES('salt','4711');
CREATE TABLE search_text (
  position INTEGER PRIMARY KEY REFERENCES entries (position) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT;
INSERT INTO search_text VALUES(193969890812,'Gave Priya the keys.');
INSERT INTO search_text VALUES(193970152956,'Rewrote the rollout plan.');
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
INSERT INTO readings VALUES(1,2,3,'1','usual',9,10);
INSERT INTO readings VALUES(2,2,3,'2','usual',10,NULL);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_stem','search_stem',0,'CREATE VIRTUAL TABLE search_stem USING fts5 (
  text, content = ''search_text'', content_rowid = ''position'',
  tokenize = ''porter unicode61 remove_diacritics 2'')');
CREATE TABLE IF NOT EXISTS 'search_stem_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_stem_data VALUES(1,X'0208');
INSERT INTO search_stem_data VALUES(10,X'000000010106060006010101020101030101040101050101060101');
INSERT INTO search_stem_data VALUES(137438953473,X'0000003b05306761766585d2cc86cb7c020201036b656985d2cc86cb7c02050105707269796185d2cc86cb7c0203010374686585d2cc86cb7c0204040e0d0f');
INSERT INTO search_stem_data VALUES(274877906945,X'0000003705306761766585d2cc86cb7c0101036b656985d2cc86cb7c010105707269796185d2cc86cb7c01010374686585d2cc86cb7c01040d0c0e');
INSERT INTO search_stem_data VALUES(412316860417,X'0000003b05306761766585d2cc86cb7c020201036b656985d2cc86cb7c02050105707269796185d2cc86cb7c0203010374686585d2cc86cb7c0204040e0d0f');
INSERT INTO search_stem_data VALUES(549755813889,X'0000003f0530706c616e85d2cc96cb7c02050106726577726f7485d2cc96cb7c020202066f6c6c6f757485d2cc96cb7c0204010374686585d2cc96cb7c0203040e1010');
INSERT INTO search_stem_data VALUES(687194767361,X'0000003b0530706c616e85d2cc96cb7c010106726577726f7485d2cc96cb7c0102066f6c6c6f757485d2cc96cb7c01010374686585d2cc96cb7c01040d0f0f');
INSERT INTO search_stem_data VALUES(824633720833,X'0000003f0530706c616e85d2cc96cb7c02050106726577726f7485d2cc96cb7c020202066f6c6c6f757485d2cc96cb7c0204010374686585d2cc96cb7c0203040e1010');
CREATE TABLE IF NOT EXISTS 'search_stem_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_stem_idx VALUES(1,X'',2);
INSERT INTO search_stem_idx VALUES(2,X'',2);
INSERT INTO search_stem_idx VALUES(3,X'',2);
INSERT INTO search_stem_idx VALUES(4,X'',2);
INSERT INTO search_stem_idx VALUES(5,X'',2);
INSERT INTO search_stem_idx VALUES(6,X'',2);
CREATE TABLE IF NOT EXISTS 'search_stem_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_stem_docsize VALUES(193969890812,X'04');
INSERT INTO search_stem_docsize VALUES(193970152956,X'04');
CREATE TABLE IF NOT EXISTS 'search_stem_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_stem_config VALUES('hashsize',8388608);
INSERT INTO search_stem_config VALUES('version',4);
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search_plain','search_plain',0,'CREATE VIRTUAL TABLE search_plain USING fts5 (
  text, content = ''search_text'', content_rowid = ''position'',
  tokenize = ''unicode61 remove_diacritics 2'', prefix = ''1 2 3'')');
CREATE TABLE IF NOT EXISTS 'search_plain_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_plain_data VALUES(1,X'0208');
INSERT INTO search_plain_data VALUES(10,X'000000010101010001010101');
INSERT INTO search_plain_data VALUES(137438953473,X'0000016905306761766585d2cc86cb7c020201046b65797385d2cc86cb7c02050104706c616e85d2cc96cb7c020502047269796185d2cc86cb7c02030107726577726f746585d2cc96cb7c020202066f6c6c6f757485d2cc96cb7c0204010374686585d2cc86cb7c020490800002030002316785d2cc86cb7c020201016b85d2cc86cb7c020501017085d2cc86cb7c0203908000020501017285d2cc96cb7c04020401017485d2cc86cb7c02049080000203000332676185d2cc86cb7c020201026b6585d2cc86cb7c02050102706c85d2cc96cb7c020502017285d2cc86cb7c02030102726585d2cc96cb7c020202016f85d2cc96cb7c02040102746885d2cc86cb7c0204908000020300043367617685d2cc86cb7c020201036b657985d2cc86cb7c02050103706c6185d2cc96cb7c02050202726985d2cc86cb7c0203010372657785d2cc96cb7c020202026f6c85d2cc96cb7c0204010374686585d2cc86cb7c02049080000203040e0e0e0e1110120c0b100c100d0c0c0b0c0b110e0d0d0c0d0c');
CREATE TABLE IF NOT EXISTS 'search_plain_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_plain_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'search_plain_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_plain_docsize VALUES(193969890812,X'04');
INSERT INTO search_plain_docsize VALUES(193970152956,X'04');
CREATE TABLE IF NOT EXISTS 'search_plain_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_plain_config VALUES('hashsize',8388608);
INSERT INTO search_plain_config VALUES('version',4);
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
INSERT INTO promises VALUES(1,'1x4p6x9twja6me260w8t7jnyg2',1,'Priya closes up alone.','she calls','I ask back','my own hurry','empower',20773,20776,'open',NULL,13,14);
INSERT INTO promises VALUES(2,'1x4p6x9twja6me260w8t7jnyg2',1,'Priya closes up alone.','she calls','I ask back','my own hurry','empower',20773,20776,'kept',20776,14,NULL);
INSERT INTO promises VALUES(3,'q29htet4a501z1whye6szwz7m4',NULL,'Leave at five.',NULL,NULL,NULL,NULL,20774,NULL,'open',NULL,15,NULL);
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
INSERT INTO wishes VALUES(1,'theme','trust','halved',20774,1794902700000,3600,'Europe/Berlin');
INSERT INTO wishes VALUES(2,'depth','2','consent',20775,1794902760000,3600,'Europe/Berlin');
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
INSERT INTO served_prompts VALUES(20773,0,'letting-go-01','What did you hand over?','letting-go','NEW','It was never asked.',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO served_prompts VALUES(20776,0,'promise:1x4p6x9twja6me260w8t7jnyg2','On Monday you wrote: “Priya closes up alone.” How did it go?',NULL,'COMMIT','A promise of yours for Thursday.','promise',NULL,NULL,NULL,'{"asked":1,"days":3}',-1);
INSERT INTO served_prompts VALUES(20776,1,'trust-01','Who told you bad news?','trust','WAIT','It has waited for long.','scored','authority',1,2,'{"relaxed.day":1}',7);
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
INSERT INTO marks VALUES(1,2,'sign','on',5,NULL);
INSERT INTO marks VALUES(2,1,'useful','yes',11,NULL);
INSERT INTO marks VALUES(3,2,'felt','hard',12,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('changes',15);
CREATE INDEX entries_shown ON entries (position, day) WHERE deleted = 0;
CREATE INDEX entries_by_theme ON entries (prompt_theme, position)
  WHERE prompt_theme IS NOT NULL;
CREATE INDEX revisions_by_change ON revisions (change);
CREATE INDEX tags_of_entry ON tags (entry, ended_by);
CREATE INDEX tags_by_behavior ON tags (behavior, entry, origin, probability)
  WHERE ended_by IS NULL;
CREATE INDEX tags_made ON tags (made_by);
CREATE INDEX tags_ended ON tags (ended_by) WHERE ended_by IS NOT NULL;
CREATE UNIQUE INDEX targets_in_force ON targets (axis, since) WHERE ended_by IS NULL;
CREATE INDEX targets_made ON targets (made_by);
CREATE INDEX targets_ended ON targets (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX readings_of_entry ON readings (entry, revision);
CREATE UNIQUE INDEX readings_in_force ON readings (entry) WHERE ended_by IS NULL;
CREATE INDEX readings_made ON readings (made_by);
CREATE INDEX readings_ended ON readings (ended_by) WHERE ended_by IS NOT NULL;
CREATE UNIQUE INDEX promises_in_force ON promises (name) WHERE ended_by IS NULL;
CREATE INDEX promises_of_name ON promises (name, made_by);
CREATE INDEX promises_of_entry ON promises (entry, ended_by) WHERE entry IS NOT NULL;
CREATE INDEX promises_made ON promises (made_by);
CREATE INDEX promises_ended ON promises (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX marks_of_entry ON marks (entry, ended_by);
CREATE UNIQUE INDEX marks_in_force ON marks (entry, name) WHERE ended_by IS NULL;
CREATE INDEX marks_made ON marks (made_by);
CREATE INDEX marks_ended ON marks (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX entries_by_prompt ON entries (prompt_id, position, deleted)
  WHERE prompt_id IS NOT NULL AND deleted = 0;
CREATE INDEX entries_answering ON entries (position, deleted)
  WHERE prompt_id IS NOT NULL AND deleted = 0;
PRAGMA writable_schema=OFF;
COMMIT;
