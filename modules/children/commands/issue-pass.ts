import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { Child } from '../entities/child.ts'
import { Pass } from '../entities/pass.ts'
import { passIssued } from '../events.ts'
import { hashOf, newCode } from '../pass-code.ts'

const sql = 'update children.pass set code_hash = $2 where id = $1'

export const issuePass = command('children.issue_pass', {
  summary: 'Let someone collect a child once, within minutes; its token is told only now',
  route: 'POST /v1/children/{id}/pickup-passes',
  needs: 'children.pass.write',
  input: {
    name: Pass.fields.name,
    idDocument: Pass.fields.idDocument,
    minutes: integer({ min: 5, max: 1440 }).default(60),
  },
  output: { ...Pass.allFields, token: text({ help: 'Eight digits.' }) },
  toldOnce: ['token'],
  status: 201,
  emits: [passIssued],
  async run(ctx, { id, name, idDocument, minutes }) {
    const child = await ctx.find(Child, id)
    const passId = uuid()
    const code = newCode()
    const validUntilAt = ctx.now.add({ minutes }).toString()
    const pass = await ctx.insert(Pass, { id: passId, childId: child.id, name, idDocument, validUntilAt })
    await ctx.sql.run(sql, [passId, await hashOf(code, passId)])
    ctx.emit(passIssued, { entity: Child.name, rowId: child.id, data: { childId: child.id, validUntilAt } })
    return { ...pass, token: code }
  },
})
