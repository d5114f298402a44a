import Type from 'typebox'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { type BackupNote, stateOf } from '../backup/note.ts'
import { readPlan } from '../backup/plan.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'

const plan = Type.Object(
  {
    isOn: Type.Boolean(),
    hour: Type.Integer({ minimum: 0, maximum: 23, description: 'Of the day, in UTC' }),
    keep: Type.Integer({ minimum: 1, maximum: 400 }),
  },
  { additionalProperties: false },
)

export const backupPlan = houseOperation({
  id: 'console.backup_plan',
  method: 'GET',
  path: '/v1/console/backup-plan',
  summary: 'When the house is backed up, how many backups stay, and what became of the last',
  who: 'operator',
  output: Type.Object({ plan, last: Type.Object({}, { additionalProperties: true }) }),
  status: 200,
  errors,
  async run({ db, clock }) {
    const row = await db.dispatch.one<{ value: BackupNote }>(
      `select value from kernel.house where key = 'backup'`,
    )
    return {
      plan: await readPlan(db.dispatch),
      last: { state: stateOf(row?.value, clock.now()), ...row?.value },
    }
  },
})

export const setBackupPlan = houseOperation({
  id: 'console.set_backup_plan',
  method: 'PUT',
  path: '/v1/console/backup-plan',
  summary: 'Say when the house is backed up, and how many backups stay',
  who: 'operator',
  input: plan,
  output: plan,
  status: 200,
  errors,
  async run(house, call) {
    await yard().book.set('backup.plan', call.body, deedOf(house, call, 'console.set_backup_plan'))
    return call.body
  },
})
