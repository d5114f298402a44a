import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { id, text } from '#kernel/schema/fields.ts'
import { unseenFieldsOf } from '../bundle/sight.ts'
import { PersonRequest } from '../entities/person-request.ts'
import { personRequested } from '../events.ts'
import { carryOut } from '../jobs/carry-out.ts'
import { nameOf, personNouns } from '../person/subject.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

const subject = {
  entity: text({ max: 60, help: `Who: one of ${personNouns.join(', ')}.` }),
  personId: id(),
}

type Asking = CommandContext & { now: Temporal.Instant }

async function open(ctx: Asking, kind: 'export' | 'erasure', entity: string, personId: string) {
  const name = await nameOf((text, values) => ctx.sql.rows(text, values), entity, personId)
  if (name === undefined) throw Failure.notFound()
  const request = await ctx.insert(PersonRequest, {
    kind,
    subjectEntity: entity,
    subjectId: personId,
    subjectName: name,
    status: 'waiting',
    progress: 0,
    // Nobody is given through a bundle what their role does not show them.
    result: kind === 'export' ? { unseen: unseenFieldsOf(ctx.actor.permissions, theSealRoom().nouns()) } : {},
  })
  ctx.emit(personRequested, { entity: PersonRequest.name, rowId: request.id })
  ctx.enqueue(carryOut, { requestId: request.id })
  return request
}

export const exportPerson = command('compliance.export_person', {
  summary:
    'Make a bundle of everything that is kept about one person, but for fields that you do not see yourself',
  route: 'POST /v1/person-exports',
  needs: 'compliance.privacy.manage',
  input: subject,
  output: PersonRequest,
  status: 201,
  emits: [personRequested],
  run: (ctx, input) => open(ctx as Asking, 'export', input.entity, input.personId),
})

/** There is no way back: the person's name has to be typed. */
export const erasePerson = command('compliance.erase_person', {
  summary: 'Forget one person for good, but for what the law keeps',
  route: 'POST /v1/person-erasures',
  needs: 'compliance.privacy.erase',
  input: {
    ...subject,
    confirmation: text({ max: 300, help: 'The person’s name, as it stands in the record.' }),
  },
  output: PersonRequest,
  status: 201,
  emits: [personRequested],
  errors: {
    'compliance.not_confirmed': {
      status: 422,
      when: 'The name typed is not the person’s. Nothing was erased.',
    },
  },
  async run(ctx, input) {
    const name = await nameOf((text, values) => ctx.sql.rows(text, values), input.entity, input.personId)
    if (name === undefined) throw Failure.notFound()
    if (input.confirmation.trim() !== name.trim()) return ctx.fail('compliance.not_confirmed')
    return open(ctx as Asking, 'erasure', input.entity, input.personId)
  },
})
