/** Tables of the engine's file. One row per live frame; everything the engine does next follows from these rows. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS definitions (
  id TEXT PRIMARY KEY, body TEXT NOT NULL, created_at REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS executions (
  seq INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machineArn TEXT NOT NULL, name TEXT NOT NULL,
  kind TEXT NOT NULL, definitionId TEXT NOT NULL, path TEXT NOT NULL, inputJson TEXT NOT NULL,
  status TEXT NOT NULL, outputJson TEXT, error TEXT, cause TEXT,
  startedAt REAL NOT NULL, stoppedAt REAL, deadlineAt REAL,
  events INTEGER NOT NULL, transitions INTEGER NOT NULL,
  runArn TEXT, parentArn TEXT, itemIndex INTEGER
);
CREATE INDEX IF NOT EXISTS executions_machine ON executions (machineArn, seq);
CREATE INDEX IF NOT EXISTS executions_run ON executions (runArn, seq) WHERE runArn IS NOT NULL;
CREATE TABLE IF NOT EXISTS frames (executionArn TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS history (
  executionArn TEXT NOT NULL, id INTEGER NOT NULL, at REAL NOT NULL, type TEXT NOT NULL, details TEXT,
  PRIMARY KEY (executionArn, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, executionArn TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS map_runs (
  arn TEXT PRIMARY KEY, executionArn TEXT NOT NULL, startedAt REAL NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS map_runs_execution ON map_runs (executionArn, startedAt);
CREATE TABLE IF NOT EXISTS map_items (
  runArn TEXT NOT NULL, itemIndex INTEGER NOT NULL, weight INTEGER NOT NULL, inputJson TEXT NOT NULL,
  started INTEGER NOT NULL, resultJson TEXT,
  PRIMARY KEY (runArn, itemIndex)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS map_items_waiting ON map_items (runArn, itemIndex) WHERE started = 0;
`;
