import { command } from '#kernel/command/command.ts'
import { VisitorPass } from '../entities/visitor-pass.ts'

export const revokePass = command('property.revoke_pass', {
  summary: 'A pass opens nothing any more, from now on',
  route: 'POST /v1/visitor-passes/{id}/revocation',
  needs: 'property.visitor_pass.write',
  on: VisitorPass,
  input: {},
  output: VisitorPass,
  async run(ctx, { id }) {
    const pass = await ctx.find(VisitorPass, id, { lock: true })
    return ctx.update(VisitorPass, pass, { revokedAt: pass.revokedAt ?? ctx.now.toString() })
  },
})
