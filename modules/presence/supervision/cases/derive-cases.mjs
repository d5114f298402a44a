// Writes cases.csv: what the rules' words say about groups, worked out another way than the product does it.
// Shares no code with it: ages by adding months to the birthday, people by trying every number of them.
//   node modules/presence/supervision/cases/derive-cases.mjs > modules/presence/supervision/cases/cases.csv

// Each line as the rules have it: up to what age, how many for one person (or for one/for two together), cap.
const words = {
  'US-TX': '12m 4 10|18m 5 13|24m 9 18|36m 11 22|48m 15 30|60m 18 35|72m 22 35|108m 26 35|168m 26 35',
  'US-MA': '15m 3/7 7|33m 4/9 9|72m 10 20',
  'US-FL': '12m 4 -|24m 6 -|36m 11 -|48m 15 -|60m 20 -|999m 25 -',
  'US-NY': '6w 3 6|18m 4 8|36m 5 12|48m 7 18|60m 8 21|72m 9 24|156m 10 24',
  'US-PA': '12m 4 8|24m 5 10|36m 6 12|72m 10 20|120m 12 24|192m 15 30',
  'US-OH': '12m 5/12 12|18m 6 12|30m 7 14|36m 8 16|48m 12 24|72m 14 28|132m 18 36|180m 20 40',
  NAEYC: '15m 4 8|36m 6 12|60m 10 20|72m 12 24|156m 15 30',
  'GB-ENG': '24m 3 -|36m 5 -|72m 8 -',
  'US-CA': '24m 4 -|72m 12 -|216m 14 -',
}
const tables = Object.fromEntries(
  Object.entries(words).map(([where, text]) => [
    where,
    text.split('|').map(line => {
      const [upTo, ratio, cap] = line.split(' ')
      const [one, two] = ratio.split('/').map(Number)
      return {
        upTo: { count: parseInt(upTo, 10), unit: upTo.at(-1) },
        one,
        two,
        cap: cap === '-' ? null : Number(cap),
      }
    }),
  ]),
)

// A birthday that a month does not have comes on the first of the next one.
function reaches(born, { count, unit }) {
  const [y, m, d] = born.split('-').map(Number)
  if (unit === 'w') return new Date(Date.UTC(y, m - 1, d + count * 7)).toISOString().slice(0, 10)
  const same = new Date(Date.UTC(y, m - 1 + count, d))
  const wanted = (((m - 1 + count) % 12) + 12) % 12
  if (same.getUTCMonth() !== wanted) same.setUTCDate(1)
  return same.toISOString().slice(0, 10)
}
const rowOf = (where, born, on) => tables[where].findIndex(row => on < reaches(born, row.upTo))

const enough = (row, children, people) => {
  let most = 0
  for (let twos = 0; row.two && twos * 2 <= people; twos++)
    most = Math.max(most, twos * row.two + (people - twos * 2) * row.one)
  return (row.two ? most : people * row.one) >= children
}
const fewest = (row, children) => {
  let people = 0
  while (!enough(row, children, people)) people++
  return people
}

function gcd(a, b) {
  return b ? gcd(b, a % b) : a
}

function answer(where, borns, on, staff) {
  const rows = borns.map(born => rowOf(where, born, on)).sort((a, b) => a - b)
  const table = tables[where]
  if (where === 'GB-ENG') {
    const level6 = staff.includes('level6')
    let [top, bottom] = [0, 1]
    for (const at of rows) {
      const of = at === 2 && level6 ? 13 : table[at].one
      ;[top, bottom] = [top * of + bottom, bottom * of]
      const common = gcd(top, bottom)
      ;[top, bottom] = [top / common, bottom / common]
    }
    const required = Math.floor((top + bottom - 1) / bottom)
    return { required, tooMany: false, short: required > staff.length }
  }
  let at = rows[0]
  if (where === 'US-FL' && rows.every(one => one >= 2)) {
    const sizes = table.map((_, one) => rows.filter(other => other === one).length)
    at = sizes.indexOf(Math.max(...sizes))
  }
  if (
    where === 'US-OH' &&
    rows.length > 1 &&
    rows[0] >= 3 &&
    rows[1] === rows[0] + 1 &&
    rows.at(-1) === rows[1]
  )
    at = rows[1]
  const row = table[at]
  if (where === 'US-CA' && at > 0) return california(at, rows.length, staff)
  const required = fewest(row, rows.length)
  return { required, tooMany: row.cap !== null && rows.length > row.cap, short: required > staff.length }
}

// Every way to give aides to teachers is tried; who is missing is a teacher.
function california(at, children, staff) {
  const has = kind => staff.filter(one => one === kind).length
  const most = (teachers, qualified, plain) => {
    let best = 0
    for (let q = 0; q <= Math.min(teachers, qualified); q++)
      for (let a = 0; a <= Math.min(teachers - q, plain); a++)
        best = Math.max(
          best,
          at === 1 ? q * 18 + a * 15 + (teachers - q - a) * 12 : (q + a) * 28 + (teachers - q - a) * 14,
        )
    return best
  }
  const short = most(has('teacher'), has('qualified_aide'), has('aide')) < children
  for (let people = 0; ; people++)
    for (let t = 0; t <= people; t++)
      for (let q = 0; q + t <= people; q++) {
        const a = people - t - q
        if (q > has('qualified_aide') || a > has('aide')) continue
        if (t > has('teacher') && (q < has('qualified_aide') || a < has('aide'))) continue
        if (most(t, q, a) >= children) return { required: people, tooMany: false, short }
      }
}

// A fixed sequence, so that the file is the same each time: Lehmer's numbers.
let state = 20250331
const pick = below => {
  state = (state * 48271) % 2147483647
  return state % below
}
const days = ['2025-02-28', '2025-03-01', '2025-03-31', '2024-02-29', '2026-05-18', '2025-12-31']
const kinds = { 'US-CA': ['teacher', 'aide', 'qualified_aide'], 'GB-ENG': ['level3', 'level6', 'level3'] }
const before = (on, months, extra) => {
  const [y, m, d] = on.split('-').map(Number)
  return new Date(Date.UTC(y, m - 1 - months, d - extra)).toISOString().slice(0, 10)
}
// Often exactly on, one day before or one day after a birthday that matters.
function birthday(where, on, at) {
  const table = tables[where]
  const low = at === 0 ? { count: 0, unit: 'm' } : table[at - 1].upTo
  const high = Math.min(table[at].upTo.count, 120)
  const start = low.unit === 'w' ? 2 : low.count
  const span = table[at].upTo.unit === 'w' ? 1 : Math.max(1, high - start)
  return before(on, start + pick(span), pick(3) === 0 ? pick(3) - 1 : pick(28))
}

const lines = ['jurisdiction,on,born,people,required,too_many,verdict,context,in_care']
for (const where of Object.keys(tables))
  for (let made = 0; made < 60; ) {
    const on = days[pick(days.length)]
    const bands = tables[where].length
    const at = pick(bands)
    const isMixed = pick(3) === 0
    const size = 1 + pick((tables[where][at].cap ?? tables[where][at].one * 3) + 3)
    const borns = Array.from({ length: size }, () =>
      birthday(where, on, isMixed ? Math.min(bands - 1, at + pick(2)) : at),
    )
    if (borns.some(born => born > on || rowOf(where, born, on) < 0)) continue
    // Texas keeps infants from those much older; that rule has cases of its own.
    if (where === 'US-TX' && isMixed && borns.some(born => rowOf(where, born, on) === 0)) continue
    const staff = Array.from(
      { length: pick(5) },
      () => (kinds[where] ?? ['any'])[pick((kinds[where] ?? ['any']).length)],
    )
    const { required, tooMany, short } = answer(where, borns, on, staff)
    const verdict = short || tooMany ? 'breach' : 'lawful'
    lines.push([where, on, borns.join(' '), staff.join(' '), required, tooMany, verdict, '', ''].join(','))
    made++
  }
// Texas §746.1615: when 13 or more children are in care, those of 18 months and older may be one to sixteen in the first
// and last 45 minutes. Children younger than that keep their ratio, and so does a group that has one of them.
for (let made = 0; made < 60; made++) {
  const on = days[pick(days.length)]
  const at = pick(6)
  const isMixed = at > 0 && pick(3) === 0
  const size = 1 + pick(22)
  const borns = Array.from({ length: size }, () => birthday('US-TX', on, isMixed ? at + pick(2) : at))
  const rows = borns.map(born => (born > on ? -1 : rowOf('US-TX', born, on)))
  const youngest = Math.min(...rows)
  if (youngest < 0 || (isMixed && youngest === 0)) {
    made--
    continue
  }
  const inCare = pick(2) ? Math.max(size, 11 + pick(4)) : size + pick(40)
  const row = tables['US-TX'][youngest]
  const isWider = inCare >= 13 && !rows.some(one => one < 2)
  const one = isWider ? Math.max(row.one, 16) : row.one
  const people = pick(4)
  const required = Math.ceil(size / one)
  const tooMany = size > row.cap
  const verdict = required > people || tooMany ? 'breach' : 'lawful'
  const staff = Array.from({ length: people }, () => 'any').join(' ')
  lines.push(
    ['US-TX', on, borns.join(' '), staff, required, tooMany, verdict, 'edge_of_day', inCare].join(','),
  )
}
process.stdout.write(`${lines.join('\n')}\n`)
