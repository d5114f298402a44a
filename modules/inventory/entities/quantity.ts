import { integer } from '#kernel/schema/fields.ts'

/** A thousand tonnes in milligrams. */
const most = 1_000_000_000_000

export const quantity = (help?: string) =>
  integer({ min: 1, max: most, help: help ?? 'In the unit of the item: mg, µl or pieces.' })

export const amountHeld = (help?: string) =>
  integer({ min: 0, max: most, help: help ?? 'In the unit of the item: mg, µl or pieces.' })

export const change = (help?: string) => integer({ min: -most, max: most, help })
