import { command } from '#kernel/command/command.ts'
import { integer } from '#kernel/schema/fields.ts'
import { resealFields } from '../jobs/reseal-fields.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

/** Everything is sealed with it from now on; what is under older ones follows by a job, while work goes on. */
export const rotateDataKey = command('compliance.rotate_data_key', {
  summary: 'Make a new key for encrypted fields, and put them all under it',
  route: 'POST /v1/data-keys',
  needs: 'compliance.keys.rotate',
  input: {},
  output: { number: integer() },
  status: 201,
  async run(ctx) {
    const number = await theSealRoom().addKey(ctx.sql)
    ctx.enqueue(resealFields, {})
    return { number }
  },
})
