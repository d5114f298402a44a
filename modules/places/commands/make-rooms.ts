import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Room } from '../entities/room.ts'
import { RoomType } from '../entities/room-type.ts'
import { mostRooms, readPattern } from '../steps/read-pattern.ts'

type Type = Row<typeof RoomType>

const typesSql = `select ${jsonOf(RoomType.allFields)} as row from places.room_type t
  where location_id = $1 and archived_at is null order by id`
const takenSql =
  'select code from places.room where location_id = $1 and code = any ($2) order by code limit 1'
const lastSql = 'select coalesce(max(position), 0) as position from places.room where location_id = $1'

const refuse = (code: string, message: string): never => {
  throw Failure.field('/pattern', code, message)
}

const isCalled = (word: string) => (type: Type) =>
  [type.name, type.code].some(name => name.toLocaleLowerCase() === word.toLocaleLowerCase())

/** The type of that name or code; without a word for it, the only one there is. */
function typeCalled(word: string | undefined, types: Type[]): Type {
  const only = types.length === 1 ? types[0] : undefined
  const found = word === undefined ? only : types.find(isCalled(word))
  if (found) return found
  if (word !== undefined) return refuse('unknown_reference', `There is no room type called ${word} here.`)
  return refuse('required', 'Say of which type they are, as in A01–A20 Junior.')
}

async function refuseTaken(ctx: CommandContext, locationId: string, codes: string[]): Promise<void> {
  const taken = await ctx.sql.one<{ code: string }>(takenSql, [locationId, codes])
  if (taken) refuse('places.code_taken', `There is a room ${taken.code} already.`)
}

export const makeRooms = command('places.make_rooms', {
  summary: 'Make many rooms of one type at once: A01–A20 Junior',
  route: 'POST /v1/room-series',
  needs: Room.access.write,
  input: {
    locationId: ref('kernel.location'),
    pattern: text({
      max: 200,
      help: 'The first and the last code, then the name or the code of their type: A01–A20 Junior.',
    }),
    area: Room.fields.area,
  },
  output: { data: list(shape(Room.allFields), { max: mostRooms }) },
  status: 201,
  emits: [happened(Room).created],
  async run(ctx, { locationId, pattern, area }) {
    const read = readPattern(pattern)
    if (!read)
      return refuse(
        'invalid_format',
        `Write the first and the last, as A01–A20 Junior; at most ${mostRooms}.`,
      )
    const types = await ctx.sql.rows<{ row: Type }>(typesSql, [locationId])
    const type = typeCalled(
      read.type,
      types.map(({ row }) => row),
    )
    await refuseTaken(ctx, locationId, read.codes)
    const { position } = (await ctx.sql.one<{ position: number }>(lastSql, [locationId]))!
    const { id: roomTypeId, size, capacity, shared } = type
    const made = await ctx.insertMany(
      Room,
      read.codes.map((code, at) => ({
        ...{ locationId, roomTypeId, code, name: code, area: area ?? null, size, capacity, shared },
        position: Math.min(position + at + 1, 1_000_000),
      })),
    )
    for (const room of made) ctx.emit(happened(Room).created, about(Room, room))
    return { data: made }
  },
})
