import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { codeTries } from '../desk/code-tries.ts'
import { isHashOf } from '../desk/secret-digits.ts'
import { Parcel } from '../entities/parcel.ts'
import { parcelCollected } from '../events.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'

export const releaseWithoutProof = 'property.parcel.override'

export const releaseParcel = command('property.release_parcel', {
  summary: 'Hand a parcel over: against its code, a signature, or a reason if your role may',
  route: 'POST /v1/parcels/{id}/collection',
  needs: 'property.parcel.release',
  on: Parcel,
  input: {
    unitId: ref('property.unit', { help: 'The unit of whoever stands at the desk.' }),
    collectedBy: text({ max: 200, personal: 'basic' }),
    at: momentField.optional(),
    code: text({ max: 12 }).optional(),
    signature: text({ max: 300 }).optional(),
    overrideReason: text({ max: 300, help: `Needs ${releaseWithoutProof}.` }).optional(),
  },
  output: Parcel,
  emits: [parcelCollected],
  errors: {
    ...momentErrors,
    'property.collected_already': { status: 409, when: 'It was handed over before; see collectedAt.' },
    'property.wrong_unit': { status: 409, when: 'The parcel is for another unit.' },
    'property.wrong_code': { status: 409, when: 'The code is not the one of this parcel.' },
    'property.too_many_tries': {
      status: 429,
      when: 'Too many wrong codes were tried for this parcel; see retryAfterSeconds, or take a signature.',
    },
    'property.no_proof': { status: 409, when: 'Neither code nor signature was given.' },
  },
  async run(ctx, { id, unitId, collectedBy, code, signature, overrideReason, at }) {
    const parcel = await ctx.find(Parcel, id, { lock: true })
    const collectedAt = momentOf(ctx, at, parcel.receivedAt)
    if (parcel.status === 'collected')
      ctx.fail('property.collected_already', { collectedAt: parcel.collectedAt })
    if (parcel.unitId !== unitId) ctx.fail('property.wrong_unit')
    if (overrideReason && !actorMay(ctx.actor, releaseWithoutProof))
      throw Failure.forbidden(releaseWithoutProof)
    if (code) {
      const kept = await ctx.sql.one<{ hash: string }>(
        'select code_hash as hash from property.parcel where id = $1',
        [id],
      )
      const retryAfterSeconds = codeTries.take(id)
      if (retryAfterSeconds !== undefined) ctx.fail('property.too_many_tries', { retryAfterSeconds })
      if (!isHashOf(kept?.hash, `${ctx.tenant.id}:${id}`, code)) ctx.fail('property.wrong_code')
      codeTries.giveBack(id)
    } else if (!signature && !overrideReason) ctx.fail('property.no_proof')
    const collected = await ctx.update(Parcel, parcel, {
      status: 'collected',
      collectedAt,
      collectedBy,
      proof: code ? 'code' : signature ? 'signature' : 'override',
      signature: signature ?? null,
      releaseReason: overrideReason ?? null,
    })
    ctx.emit(parcelCollected, {
      entity: Parcel.name,
      rowId: id,
      locationId: collected.locationId,
      data: { unitId },
    })
    return collected
  },
})
