import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, longText, ref, text } from '#kernel/schema/fields.ts'
import { localDay } from '#kernel/time/zone.ts'
import { Release } from '../entities/release.ts'
import { areaChanged, breachClosed, breachOpened, released, releaseRefused } from '../events.ts'
import { codeAsCollector, contactAsCollector, spendPass } from '../steps/collector.ts'
import { recordRelease, zoneOf } from '../steps/record-release.ts'
import { endSegment } from '../steps/segments.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'
import { isHere, whereabouts } from '../steps/whereabouts.ts'

export const release = command('presence.release', {
  summary: 'Hand a child over to who may collect it; a refusal is recorded too, and told to the guardians',
  route: 'POST /v1/releases',
  needs: 'presence.release.operate',
  input: {
    dependantId: ref('care.dependant'),
    contactId: ref('children.contact').optional(),
    passCode: text({ max: 20 }).optional(),
    isPhotoIdSeen: bool({ help: 'Someone compared the face with the document.' }).default(false),
    idDocument: text({ max: 100, help: 'Which document was shown.' }).optional(),
    signature: longText({ max: 200_000, help: 'Kept as a hash only.' }).optional(),
  },
  output: Release,
  status: 201,
  emits: [released, releaseRefused, areaChanged, breachOpened, breachClosed],
  errors: {
    'presence.not_here': { status: 409, when: 'The child is in no area.' },
    'presence.photo_id_needed': { status: 409, when: 'A photo ID has to be seen first.' },
  },
  async run(ctx, input) {
    const { dependantId, contactId, passCode } = input
    if (Boolean(contactId) === Boolean(passCode))
      throw Failure.field('/contactId', 'one_of_two', 'Name a contact or a code.')
    const [child] = await whereabouts(ctx, [dependantId])
    if (!child || !isHere(child)) return ctx.fail('presence.not_here', { names: [child?.name] })
    const { segmentId, locationId, areaId } = child
    const on = localDay(ctx.now, await zoneOf(ctx, locationId)).toString()
    const who = contactId
      ? await contactAsCollector(ctx, dependantId, contactId, on)
      : await codeAsCollector(ctx, dependantId, passCode!)
    if (!who.refusal && who.needsPhotoId && !input.isPhotoIdSeen) ctx.fail('presence.photo_id_needed')
    if (!who.refusal) {
      await lockAreas(ctx, [areaId])
      await endSegment(ctx, segmentId, ctx.now.toString())
      if (who.passId) await spendPass(ctx, who.passId)
    }
    const { idDocument, signature } = input
    const row = await recordRelease(ctx, {
      child,
      locationId,
      at: ctx.now.toString(),
      who,
      idDocument,
      signature,
    })
    if (!who.refusal) await settleAreas(ctx, [areaId], `${child.name} went home`)
    return row
  },
})
