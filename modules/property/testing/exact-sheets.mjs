// Reads a building's year as JSON and says what every unit owes after each month. It shares no code with the
// product: fractions are exact pairs of whole numbers, and each part is checked to lie within a cent of its fraction.
import { readFileSync } from 'node:fs'

const { units, months, reserveMonthly, firstReadings } = JSON.parse(readFileSync(0, 'utf8'))

const floorDiv = (n, d) => (n >= 0n ? n / d : -((-n + d - 1n) / d))

/** Rounds every exact fraction total × w / W down, then gives the missing cents to the largest fractions lost. */
function exactParts(total, weights) {
  const sign = total < 0 ? -1n : 1n
  const amount = BigInt(total) * sign
  const whole = weights.reduce((sum, w) => sum + BigInt(w), 0n)
  const rows = weights.map((w, at) => {
    const numerator = amount * BigInt(w)
    const down = floorDiv(numerator, whole)
    return { at, down, lost: numerator - down * whole, numerator }
  })
  let missing = amount - rows.reduce((sum, row) => sum + row.down, 0n)
  const order = [...rows].sort((a, b) => (b.lost > a.lost ? 1 : b.lost < a.lost ? -1 : a.at - b.at))
  for (const row of order) {
    if (missing === 0n) break
    row.down += 1n
    missing -= 1n
  }
  for (const row of rows) {
    const distance = row.down * whole - row.numerator
    if (distance >= whole || distance <= -whole) throw new Error(`a part lies a cent or more off: ${total}`)
  }
  if (rows.reduce((sum, row) => sum + row.down, 0n) !== amount) throw new Error(`does not add up: ${total}`)
  return rows.map(row => Number(row.down * sign))
}

const byName = (a, b) => (a.name < b.name ? -1 : 1)
const ordered = [...units].sort((a, b) => a.floor - b.floor || byName(a, b))
const balance = new Map(ordered.map(unit => [unit.name, { owner: 0, tenant: 0 }]))
const previous = new Map(Object.entries(firstReadings))
const closings = []

for (const { month, expenses, readings, payments } of months) {
  const used = new Map()
  for (const [name, value] of Object.entries(readings)) {
    if (previous.has(name)) used.set(name, value - previous.get(name))
    previous.set(name, value)
  }
  const weight = {
    shares: () => ordered.map(unit => unit.shares),
    equal: () => ordered.map(() => 1),
    meter: () => ordered.map(unit => used.get(unit.name) ?? 0),
    units: expense => ordered.map(unit => (expense.units.includes(unit.name) ? 1 : 0)),
  }
  const reserve = { amount: reserveMonthly, distribution: 'shares', tenantPercent: 0 }
  for (const expense of [...expenses, reserve]) {
    if (expense.isFromReserve) continue
    const parts = exactParts(expense.amount, weight[expense.distribution](expense))
    ordered.forEach((unit, at) => {
      const [owner, tenant] = exactParts(parts[at], [100 - expense.tenantPercent, expense.tenantPercent])
      balance.get(unit.name).owner += owner
      balance.get(unit.name).tenant += tenant
    })
  }
  for (const { unit, party, amount } of payments) balance.get(unit)[party] -= amount
  closings.push({ month, closing: Object.fromEntries([...balance].map(([name, due]) => [name, { ...due }])) })
}

process.stdout.write(JSON.stringify(closings))
