/** What the installation knows of its own backups; shown to owners and operators, and judged by its age. */
export interface BackupNote {
  takenAt: string
  folder: string
  tables: number
  rows: number
  files: number
  bytes: number
  seconds: number
  /** When it was last restored into a scratch database, and what was wrong then. */
  checkedAt?: string
  faults?: string[]
}

interface Owner {
  query(text: string, values: unknown[]): Promise<{ rows: { value: unknown }[] }>
}

export const note = (owner: Owner, backup: BackupNote): Promise<unknown> =>
  owner.query(
    `insert into kernel.house (key, value) values ('backup', $1)
      on conflict (key) do update set value = excluded.value, updated_at = now()`,
    [JSON.stringify(backup)],
  )

export const noted = async (owner: Owner): Promise<BackupNote | undefined> =>
  (await owner.query(`select value from kernel.house where key = $1`, ['backup'])).rows[0]?.value as
    | BackupNote
    | undefined

/** A day, and two hours for one that took long. */
export const oldestHours = 26

export type BackupState = 'none' | 'sound' | 'unchecked' | 'old' | 'broken'

export function stateOf(backup: BackupNote | undefined, now: Temporal.Instant): BackupState {
  if (!backup) return 'none'
  if (backup.faults?.length) return 'broken'
  if (now.since(backup.takenAt).total('hours') > oldestHours) return 'old'
  return backup.checkedAt ? 'sound' : 'unchecked'
}
