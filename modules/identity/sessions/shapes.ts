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
  user: Type.Object({
    id: uuid,
    name: Type.String(),
    email: Type.String(),
    language: Type.Union([Type.String(), Type.Null()], { description: 'As they chose it, on any device' }),
  }),
  member: Type.Object({ id: uuid }),
  tenant,
  role: Type.String(),
  permissions: Type.Array(Type.String()),
  locations: Type.Array(location, { description: 'Those the person works at' }),
  needsSecondFactor: Type.Boolean({
    description: 'The role gives nothing until this person has signed in with a second factor',
  }),
  needsCompany: Type.Boolean({
    description: 'The same, until they sign in with the business’s own provider',
  }),
  isOwn: Type.Boolean({ description: 'Opened with what is the account’s own: it may be changed here' }),
  isOperator: Type.Boolean(),
  visit: Type.Union(
    [Type.Object({ by: Type.String(), endsAt: Type.String({ format: 'date-time' }) }), Type.Null()],
    {
      description: 'An operator of the house is here as this person, until then',
    },
  ),
  tenants: Type.Array(named, { description: 'Every tenant the person belongs to; choose one with X-Tenant' }),
})

/** Signed in, or asked for the second factor first. */
export const signInOutput = Type.Union([
  sessionOutput,
  Type.Object(
    {
      secondFactor: Type.Object({
        challenge: Type.String({ description: 'Sent with the code; this browser alone can answer it' }),
        expiresAt: Type.String({ format: 'date-time' }),
      }),
    },
    { description: 'Status 200: the password is right, and a second factor is asked for' },
  ),
])

export const linkOutput = Type.Object({ entity: Type.String(), rowId: uuid, name: Type.String(), ...guest })
export const visitOutput = Type.Object(guest)

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
