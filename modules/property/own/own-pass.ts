import { command } from '#kernel/command/command.ts'
import { makePass, passErrors, passOutput, passToldOnce } from '../desk/make-pass.ts'
import { VisitorPass } from '../entities/visitor-pass.ts'
import { homeOf, requireOwn, usePortal } from './homes.ts'

const { unitId, visitorName, startsOn, endsOn, weekdays, fromTime, untilTime, doors, isSingleUse } =
  VisitorPass.fields

export const issueOwnPass = command('property.issue_own_pass', {
  summary: 'A resident lets a visitor in. The PIN is told once',
  route: 'POST /v1/own-passes',
  needs: usePortal,
  input: { unitId, visitorName, startsOn, endsOn, weekdays, fromTime, untilTime, doors, isSingleUse },
  output: passOutput,
  status: 201,
  toldOnce: [...passToldOnce],
  errors: passErrors,
  async run(ctx, input) {
    const { customerId } = await homeOf(ctx, input.unitId)
    return makePass(ctx, { ...input, hostId: customerId })
  },
})

export const revokeOwnPass = command('property.revoke_own_pass', {
  summary: 'A resident’s pass opens nothing any more',
  route: 'POST /v1/own-passes/{id}/revocation',
  needs: usePortal,
  on: VisitorPass,
  input: {},
  output: VisitorPass,
  async run(ctx, { id }) {
    const pass = await ctx.find(VisitorPass, id, { lock: true })
    await requireOwn(ctx, pass.hostId)
    return ctx.update(VisitorPass, pass, { revokedAt: pass.revokedAt ?? ctx.now.toString() })
  },
})
