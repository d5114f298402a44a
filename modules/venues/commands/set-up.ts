import { command } from '#kernel/command/command.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { integer, json, list } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { Floor } from '../entities/floor.ts'
import { GuestTable } from '../entities/guest-table.ts'
import { Opening } from '../entities/opening.ts'
import { TurnTime } from '../entities/turn-time.ts'
import { Venue } from '../entities/venue.ts'

const { weekday, opens, closes, lastSeating } = Opening.fields
const { upToGuests, minutes } = TurnTime.fields
const { name, minSeats, maxSeats, extraSeats, priority, availability, shape, leftTenths, topTenths } =
  GuestTable.fields

const hoursFields = { weekday, opens, closes, lastSeating }
const turnFields = { upToGuests, minutes }
const tableFields = {
  name,
  floor: integer({ min: 0, max: 50, help: 'Which of `floors`, counted from 0.' }).optional(),
  minSeats: minSeats.optional(),
  maxSeats,
  extraSeats: extraSeats.optional(),
  priority: priority.optional(),
  availability: availability.optional(),
  shape: shape.optional(),
  leftTenths: leftTenths.optional(),
  topTenths: topTenths.optional(),
}
const floorFields = { name: Floor.fields.name }

const shapeOf = <const F extends Parameters<typeof inputSchema>[0]>(fields: F) =>
  json<InputOf<F>>(inputSchema(fields) as Field['schema'])

/** A venue of nothing but its name takes no bookings; this gives it the rest in one go. */
export const setUpVenue = command('venues.set_up', {
  summary: 'A venue with its hours, floors, tables and turn times, ready to be booked',
  route: 'POST /v1/venue-setups',
  needs: 'venues.setup.write',
  input: {
    ...Venue.fields,
    hours: list(shapeOf(hoursFields), { max: 50 }),
    turnTimes: list(shapeOf(turnFields), { max: 20 }),
    floors: list(shapeOf(floorFields), { max: 20 }),
    tables: list(shapeOf(tableFields), { max: 500 }),
  },
  output: Venue,
  status: 201,
  async run(ctx, { hours, turnTimes, floors, tables, ...about }) {
    const venue = await ctx.insert(Venue, about)
    const ofVenue = { venueId: venue.id, locationId: venue.locationId }
    await ctx.insertMany(
      Opening,
      hours.map(one => ({ ...ofVenue, ...one })),
    )
    await ctx.insertMany(
      TurnTime,
      turnTimes.map(one => ({ ...ofVenue, ...one })),
    )
    const made = await ctx.insertMany(
      Floor,
      floors.map((one, position) => ({ ...ofVenue, ...one, position })),
    )
    await ctx.insertMany(
      GuestTable,
      tables.map(({ floor, ...one }) => ({
        ...ofVenue,
        ...definedOf(one),
        name: one.name,
        maxSeats: one.maxSeats,
        floorId: made[floor ?? 0]?.id ?? null,
      })),
    )
    return venue
  },
})

/** Without what was left out, which then keeps its preset. */
const definedOf = <T extends object>(row: T) =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<{ [K in keyof T]: NonNullable<T[K]> }>
