import { checked, type Field, type InputOf } from '#kernel/schema/field.ts'
import {
  bool,
  day,
  email,
  integer,
  json,
  list,
  longText,
  phone,
  timeOfDay,
  url,
} from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { problemsOfHours } from './steps/hours.ts'

const hours = {
  weekday: integer({ min: 1, max: 7, help: '1 is Monday.' }),
  opens: timeOfDay(),
  closes: timeOfDay(),
  pastMidnight: bool({ help: 'It closes on the day after; else closing comes after opening.' }).optional(),
  breakFrom: timeOfDay().optional(),
  breakUntil: timeOfDay().optional(),
}

/** How people reach the business, and when it is open. */
export const settings = {
  businessPhone: phone({ label: 'Telephone', personal: undefined }).optional(),
  businessEmail: email({ label: 'E-mail', personal: undefined }).optional(),
  businessAddress: longText({ max: 300, label: 'Address' }).optional(),
  businessWebsite: url({ label: 'Web site' }).optional(),
  businessHours: checked(
    list(json<InputOf<typeof hours>>(inputSchema(hours) as Field['schema']), {
      max: 28,
      label: 'Opening hours',
    }).default([]),
    problemsOfHours,
  ),
  businessHolidays: list(day(), { max: 100, label: 'Days closed' }).default([]),
  staffIgnoreHours: bool({ label: 'People at work may choose days on which it is closed' }).default(true),
}
