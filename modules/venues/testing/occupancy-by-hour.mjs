// Seat-minutes by venue and hour of the wall clock, from the files alone. It shares no code with the product.
// node occupancy-by-hour.mjs <folder> <outcomes.json>
import { readFileSync } from 'node:fs'

const [folder, outcomesFile] = process.argv.slice(2)
const outcomes = JSON.parse(readFileSync(outcomesFile, 'utf8'))
const lines = readFileSync(`${folder}/air_reserve.csv`, 'utf8').trim().split('\n').slice(1)
const found = {}
lines.forEach((line, n) => {
  if (outcomes[n] !== 'booked') return
  const [id, visit, , guests] = line.split(',').map(cell => cell.trim().replaceAll('"', ''))
  const party = Number(guests)
  let minutes = party <= 2 ? 90 : party <= 4 ? 105 : party <= 6 ? 120 : 150
  let at = Date.parse(`${visit.replace(' ', 'T')}Z`)
  while (minutes > 0) {
    const hour = new Date(at).toISOString().slice(0, 13)
    const here = Math.min(minutes, 60 - new Date(at).getUTCMinutes())
    const key = `${id} ${hour}`
    found[key] = (found[key] ?? 0) + party * here
    minutes -= here
    at += here * 60_000
  }
})
process.stdout.write(JSON.stringify(found))
