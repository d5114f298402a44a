import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import type { Flag } from '../flags/flag.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'

const value = Type.Union([Type.Boolean(), Type.String({ maxLength: 200 }), Type.Number()])
const names = Type.Optional(
  Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 500 }),
)
const closed = { additionalProperties: false }

const rule = Type.Object(
  {
    tenants: names,
    users: names,
    roles: names,
    plans: names,
    percent: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    value,
  },
  closed,
)

export const flagBody = Type.Object(
  {
    description: Type.String({ maxLength: 300 }),
    otherwise: value,
    rules: Type.Array(rule, { maxItems: 50 }),
  },
  closed,
)

const flag = Type.Object({ name: Type.String(), ...flagBody.properties })
/** Fifty rules that each name hundreds. */
export const flagBytes = 200_000
export const flagShape = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/

/** Whoever asks for a flag asks for one kind of value. */
export function refuseMixed({ otherwise, rules }: Pick<Flag, 'otherwise' | 'rules'>): void {
  const odd = rules.findIndex(one => typeof one.value !== typeof otherwise)
  if (odd >= 0)
    throw Failure.field(`/rules/${odd}/value`, 'wrong_type', 'All values of a flag are of the same kind.')
}

export const flagList = houseOperation({
  id: 'console.flags',
  method: 'GET',
  path: '/v1/console/flags',
  summary: 'Every flag with its rules',
  who: 'operator',
  output: Type.Object({ data: Type.Array(flag) }),
  status: 200,
  errors,
  async run() {
    await yard().flags.refresh()
    return { data: yard().flags.all() }
  },
})

export const setFlag = houseOperation({
  id: 'console.set_flag',
  method: 'PUT',
  path: '/v1/console/flags/{name}',
  summary: 'Make a flag, or change its rules; felt within five seconds',
  who: 'operator',
  input: flagBody,
  bodyLimit: flagBytes,
  output: flag,
  status: 200,
  errors: {
    ...errors,
    invalid_input: {
      status: 422,
      when: 'Values of one flag are of one kind; its name is small letters and dots.',
    },
  },
  async run(house, call) {
    const { name } = call.path as { name: string }
    const given = call.body as Omit<Flag, 'name'>
    if (!flagShape.test(name) || name.length > 90)
      throw Failure.field(
        '/name',
        'wrong_shape',
        'Small letters, digits, underscores and dots, as in bookings.new_board.',
      )
    refuseMixed(given)
    const { book, flags } = yard()
    await book.set(`flag:${name}`, given, deedOf(house, call, 'console.set_flag'))
    await flags.refresh()
    return { name, ...given }
  },
})

export const dropFlag = houseOperation({
  id: 'console.drop_flag',
  method: 'DELETE',
  path: '/v1/console/flags/{name}',
  summary: 'Take a flag away; whoever asks gets what the code has ready',
  who: 'operator',
  status: 204,
  errors,
  async run(house, call) {
    const { book, flags } = yard()
    if (!flags.get(call.path.name!)) throw Failure.notFound()
    await book.set(`flag:${call.path.name}`, null, deedOf(house, call, 'console.drop_flag'))
    await flags.refresh()
  },
})
