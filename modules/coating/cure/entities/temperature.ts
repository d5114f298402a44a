import { integer } from '#kernel/schema/fields.ts'

export const temperature = (help = 'Hundredths of a degree Celsius: 20000 is 200 °C.') =>
  integer({ min: -27_315, max: 70_000, help })
