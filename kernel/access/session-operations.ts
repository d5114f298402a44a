import Type from 'typebox'

const uuid = Type.String({ format: 'uuid' })
const named = Type.Object({ slug: Type.String(), name: Type.String() })

export const signInInput = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 128 }),
  },
  { additionalProperties: false },
)

const location = Type.Object({
  id: uuid,
  name: Type.String(),
  timezone: Type.String(),
  checkInTime: Type.String(),
  checkOutTime: Type.String(),
})

const tenant = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  edition: Type.String(),
  timezone: Type.String(),
  currency: Type.String(),
  locale: Type.String(),
  terms: Type.Record(Type.String(), Type.Unknown()),
  settings: Type.Record(Type.String(), Type.Unknown()),
})
const { settings: _, ...seen } = tenant.properties
const guest = { tenant: Type.Object(seen), permissions: Type.Array(Type.String()) }

export const sessionOutput = Type.Object({
  user: Type.Object({ id: uuid, name: Type.String(), email: Type.String() }),
  member: Type.Object({ id: uuid }),
  tenant,
  role: Type.String(),
  permissions: Type.Array(Type.String()),
  locations: Type.Array(location, { description: 'Those the person works at' }),
  tenants: Type.Array(named, { description: 'Every tenant the person belongs to; choose one with X-Tenant' }),
})

export const demoOutput = Type.Object({
  data: Type.Array(
    Type.Object({
      tenant: Type.String(),
      edition: Type.String(),
      email: Type.String(),
      password: Type.String(),
      name: Type.Optional(Type.String()),
      role: Type.Optional(Type.String()),
      opens: Type.Optional(Type.String({ description: 'Where the sign-in leads' })),
    }),
  ),
  visits: Type.Array(Type.Object({ tenant: Type.String(), edition: Type.String(), opens: Type.String() }), {
    description: 'What needs no account',
  }),
})

export interface PlainOperation {
  id: string
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  summary: string
  /** JSON Schema of the body; null where there is none. */
  input: object | null
  output: object | null
  status: number
  errors: Record<string, { status: number; when: string }>
}

const notAMember = { status: 403, when: 'The person belongs to no such tenant.' }
const suspended = { status: 403, when: 'The tenant is suspended.' }
const foreignOrigin = { status: 403, when: 'Another site’s page sent it.' }

/** The routes that stand outside the verbs, because they decide who is calling; listed for the API's description. */
export const sessionOperations: PlainOperation[] = [
  {
    id: 'session.create',
    method: 'POST',
    path: '/v1/session',
    summary: 'Sign in with e-mail and password',
    input: signInInput,
    output: sessionOutput,
    status: 201,
    errors: {
      invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
      wrong_credentials: { status: 401, when: 'No account has this e-mail and password.' },
      too_many_attempts: { status: 429, when: 'Too many failed attempts for this account or address.' },
      not_a_member: notAMember,
      tenant_suspended: suspended,
      foreign_origin: foreignOrigin,
    },
  },
  {
    id: 'session.get',
    method: 'GET',
    path: '/v1/session',
    summary: 'Who is signed in, where, and what they may do',
    input: null,
    output: sessionOutput,
    status: 200,
    errors: {
      unauthenticated: { status: 401, when: 'Nobody is signed in.' },
      not_a_member: notAMember,
      tenant_suspended: suspended,
    },
  },
  {
    id: 'session.delete',
    method: 'DELETE',
    path: '/v1/session',
    summary: 'Sign out',
    input: null,
    output: null,
    status: 204,
    errors: { foreign_origin: foreignOrigin },
  },
  {
    id: 'link.get',
    method: 'GET',
    path: '/v1/link',
    summary: 'What a link opens; sent as Authorization: Bearer ml_…',
    input: null,
    output: Type.Object({ entity: Type.String(), rowId: uuid, name: Type.String(), ...guest }),
    status: 200,
    errors: {
      unauthenticated: { status: 401, when: 'There is no such link.' },
      link_ended: { status: 410, when: 'The link has ended, or was taken back.' },
    },
  },
  {
    id: 'visit.get',
    method: 'GET',
    path: '/v1/visit',
    summary: 'What a visitor may do; sent with a token of the device’s own, Bearer mv_…, and X-Tenant',
    input: null,
    output: Type.Object(guest),
    status: 200,
    errors: { no_such_place: { status: 404, when: 'There is no such business, or it takes no visitors.' } },
  },
  {
    id: 'demo.get',
    method: 'GET',
    path: '/v1/demo',
    summary: 'The accounts of a demonstration',
    input: null,
    output: demoOutput,
    status: 200,
    errors: { not_found: { status: 404, when: 'This is no demonstration.' } },
  },
]
