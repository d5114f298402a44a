import pg from 'pg'

type Parse = (text: string) => unknown

/** A bigint beyond 2^53 stays text rather than lose digits. */
function integer(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** `2026-11-21 10:39:24.1+00` (sessions run in UTC) becomes `2026-11-21T10:39:24.1Z`. */
function instant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text
}

function localTime(text: string): string {
  return text.replace(' ', 'T')
}

function bytes(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex')
}

const scalars = new Map<number, Parse>([
  [16, text => text === 't'],
  [17, bytes],
  [20, integer],
  [21, Number],
  [23, Number],
  [26, Number],
  [114, JSON.parse],
  [700, Number],
  [701, Number],
  [1114, localTime],
  [1184, instant],
  [3802, JSON.parse],
])

const parseTextArray = pg.types.getTypeParser(1009 as number) as Parse

function arrayOf(parse: Parse | undefined): Parse {
  if (!parse) return parseTextArray
  return text => (parseTextArray(text) as (string | null)[]).map(item => (item === null ? null : parse(item)))
}

// bool, int2, int4, text, varchar, int8, float4, float8, timestamptz, date, uuid, jsonb: oid of the array, of the item
const arrays: [number, number][] = [
  [1000, 16],
  [1005, 21],
  [1007, 23],
  [1009, 25],
  [1015, 1043],
  [1016, 20],
  [1021, 700],
  [1022, 701],
  [1185, 1184],
  [1182, 1082],
  [2951, 2950],
  [3807, 3802],
]
const parsers = new Map(scalars)
for (const [array, item] of arrays) parsers.set(array, arrayOf(scalars.get(item)))

/** Undefined where the text is the value: text, uuid, date, numeric, enums, ranges. */
export function parserOf(oid: number): Parse | undefined {
  return parsers.get(oid)
}
