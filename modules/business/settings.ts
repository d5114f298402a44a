import type { Field, InputOf } from '#kernel/schema/field.ts'
import { day, email, integer, json, list, longText, phone, timeOfDay, url } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'

const hours = {
  weekday: integer({ min: 1, max: 7, help: '1 is Monday.' }),
  opens: timeOfDay(),
  closes: timeOfDay(),
  breakFrom: timeOfDay().optional(),
  breakUntil: timeOfDay().optional(),
}

/** How people reach the business, and when it is open. */
export const settings = {
  businessPhone: phone({ label: 'Telephone', personal: undefined }).optional(),
  businessEmail: email({ label: 'E-mail', personal: undefined }).optional(),
  businessAddress: longText({ max: 300, label: 'Address' }).optional(),
  businessWebsite: url({ label: 'Web site' }).optional(),
  businessHours: list(json<InputOf<typeof hours>>(inputSchema(hours) as Field['schema']), {
    max: 28,
    label: 'Opening hours',
  }).default([]),
  businessHolidays: list(day(), { max: 100, label: 'Days closed' }).default([]),
}
