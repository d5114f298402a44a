import { Failure } from '#kernel/command/failure.ts'
import { type House, type HouseCall, houseOperation } from '#kernel/http/house-operation.ts'
import { shownDemo } from './demo.ts'
import { guestBody } from './session-body.ts'
import { demoOutput, linkOutput, visitOutput } from './shapes.ts'

/** Somebody without an account: by a link, or as a visitor. */
export async function guestOf({ resolver }: House, { headers }: Pick<HouseCall, 'headers'>, kind: string) {
  const actor = await resolver.resolve(headers)
  if (actor?.kind !== kind) throw Failure.unauthenticated()
  return { actor, tenant: resolver.tenantOf(actor.tenantId) }
}

const open = { method: 'GET', who: 'anyone', status: 200 } as const

export const guestOperations = [
  houseOperation({
    ...open,
    id: 'link.get',
    path: '/v1/link',
    summary: 'What a link opens; sent as Authorization: Bearer ml_…',
    output: linkOutput,
    errors: {
      unauthenticated: { status: 401, when: 'There is no such link.' },
      link_ended: { status: 410, when: 'The link has ended, or was taken back.' },
    },
    async run(house, call) {
      const { actor, tenant } = await guestOf(house, call, 'link')
      const { entity, rowId } = actor.subject!
      return { entity, rowId, name: actor.name, ...guestBody(actor, tenant) }
    },
  }),
  houseOperation({
    ...open,
    id: 'visit.get',
    path: '/v1/visit',
    summary: 'What a visitor may do; sent with a token of the device’s own, Bearer mv_…, and X-Tenant',
    output: visitOutput,
    errors: { no_such_place: { status: 404, when: 'There is no such business, or it takes no visitors.' } },
    async run(house, call) {
      const { actor, tenant } = await guestOf(house, call, 'visitor')
      return guestBody(actor, tenant)
    },
  }),
  houseOperation({
    ...open,
    id: 'demo.get',
    path: '/v1/demo',
    summary: 'The accounts of a demonstration',
    output: demoOutput,
    errors: { not_found: { status: 404, when: 'This is no demonstration.' } },
    async run() {
      const { accounts, visits } = shownDemo()
      if (!accounts.length) throw Failure.notFound()
      return { data: accounts, visits }
    },
  }),
]
