import { ownerRole } from '#kernel/access/permission.ts'
import { query } from '#kernel/query/query.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { Endpoint } from '../entities/endpoint.ts'
import type { Book } from '../jobs/collect.ts'

const rolesSql = 'select name from kernel.role where archived_at is null order by name limit 200'

export const choicesOf = (book: () => Book) =>
  query('integrations.choices', {
    summary: 'The events there are, and the roles an endpoint can act as',
    route: 'GET /v1/webhook-choices',
    needs: Endpoint.access.read,
    input: {},
    output: { events: list(text(), { max: 5000 }), roles: list(text(), { max: 500 }) },
    async run(ctx) {
      const own = await ctx.read<{ name: string }>(rolesSql)
      const builtIn = Object.keys(book().rolesOf(ctx.tenant.edition))
      const roles = [...new Set([ownerRole, ...builtIn, ...own.map(({ name }) => name)])]
      return { events: [...book().events.keys()].sort(), roles }
    },
  })
