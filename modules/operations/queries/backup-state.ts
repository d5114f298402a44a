import { query } from '#kernel/query/query.ts'
import { text } from '#kernel/schema/fields.ts'
import { type BackupNote, stateOf } from '../backup/note.ts'
import { yard } from '../yard.ts'

export const backupState = query('operations.backup_state', {
  summary: 'When this house was last backed up, and whether that backup was restored to prove it',
  route: 'GET /v1/backup-state',
  needs: 'operations.module.switch',
  input: {},
  output: { state: text(), takenAt: text().optional(), checkedAt: text().optional() },
  async run({ now }) {
    const row = await yard().db.dispatch.one<{ value: BackupNote }>(
      `select value from kernel.house where key = 'backup'`,
    )
    const { takenAt = null, checkedAt = null } = row?.value ?? {}
    return { state: stateOf(row?.value, now), takenAt, checkedAt }
  },
})
