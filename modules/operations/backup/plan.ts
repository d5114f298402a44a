import type { Sql } from '#kernel/db/database.ts'

export interface BackupPlan {
  isOn: boolean
  /** Of the day, in UTC. */
  hour: number
  keep: number
}

export const usualPlan: BackupPlan = { isOn: true, hour: 3, keep: 7 }

export async function readPlan(house: Pick<Sql, 'one'>): Promise<BackupPlan> {
  const found = await house.one<{ value: Partial<BackupPlan> }>(
    `select value from kernel.house where key = 'backup.plan'`,
  )
  return { ...usualPlan, ...found?.value }
}
