import pg from 'pg'

const duplicateDatabase = '42P04'

/** Connects once to make sure that `name` exists; `url` names a database that always does. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    if ((error as { code?: string }).code !== duplicateDatabase) throw error
  } finally {
    await client.end()
  }
}
