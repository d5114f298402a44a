import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import { jurisdictions, ruleSets } from './registry.ts'
import type { Context } from './rule-set.ts'

const rows = readFileSync(new URL('./cases/cases.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))

const words = (text: string) => (text ? text.split(' ') : [])

describe('groups worked out from the words of the rules by a script that shares no code', () => {
  it('number at least five hundred, of every jurisdiction', () => {
    expect(rows.length).toBeGreaterThanOrEqual(500)
    expect(new Set(rows.map(([where]) => where))).toEqual(new Set(jurisdictions))
  })

  it('know the edges of the day in Texas on both sides of thirteen in care', () => {
    const edges = rows.filter(row => row[7] === 'edge_of_day').map(row => Number(row[8]))
    expect(edges).toHaveLength(60)
    expect(edges).toContain(12)
    expect(edges).toContain(13)
  })

  it('are judged alike, every one', () => {
    const wrong = rows.flatMap(([where, on, born, people, required, tooMany, verdict, context, inCare]) => {
      const rules = ruleSets.find(one => one.jurisdiction === where)!
      const found = judge(rules, {
        on: on!,
        birthDays: words(born!),
        people: words(people!).map(kind => [kind]),
        ...(context ? { context: context as Context, inCare: Number(inCare) } : {}),
      })
      const mine = [
        found.required,
        found.breaches.some(({ kind }) => kind === 'group_size'),
        found.state === 'breach' ? 'breach' : 'lawful',
      ].join()
      const theirs = [required, tooMany, verdict].join()
      return mine === theirs
        ? []
        : [`${where} ${on} ${born} ${people} ${context}: ${mine}, the script says ${theirs}`]
    })
    expect(wrong).toEqual([])
  })
})
