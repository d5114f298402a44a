import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitLines } from '#modules/billing/steps/split-lines.ts'
import { gapStates } from '#modules/care/health.ts'
import { sayGaps } from '#modules/care/public.ts'
import { earlyArrival } from '#modules/catalogue/pricing/early-arrival.ts'
import { lateDeparture } from '#modules/catalogue/pricing/late-departure.ts'
import { outOfHours } from '#modules/catalogue/pricing/out-of-hours.ts'
import { priceStay } from '#modules/catalogue/pricing/price-stay.ts'
import { explain as explainCure } from '#modules/coating/cure/verdict/explain.ts'
import { sayDecision } from '#modules/deals/posting/say-decision.ts'
import { becauses } from '#modules/deals/rules.ts'
import { refusals as callRefusals } from '#modules/integrations/egress/refusal.ts'
import { sayBreach } from '#modules/presence/supervision/say-breach.ts'
import { refusals } from '#modules/transfer/mapping/refusal.ts'
import type { Catalogue } from '#ui/i18n/layers.ts'
import { saidIn } from '#ui/i18n/said.ts'
import { registryOfAll } from '../server/modules.ts'

const root = join(import.meta.dirname, '../..')
const sentences = (language: string): Catalogue =>
  Object.assign(
    {},
    ...globSync(`{ui,modules/*}/said/${language}.json`, { cwd: root }).map(path =>
      JSON.parse(readFileSync(join(root, path), 'utf8')),
    ),
  )
const greek = saidIn('el', sentences('en'), sentences('el'))
const inGreek = (text: string) =>
  greek(text).replaceAll(/EXAMPLE|[\d.,:°%×–-]|°[CF]|\b(ISO|YYYY|MM|DD|EUR|Rex|http\S*|https\S*)\b/g, '')

/** Nothing of it stands in Latin letters any more, but for names and codes. */
const isLeft = (text: string) => /\b(?!C\b|F\b)[A-Za-z]{2,}/.test(inGreek(text))

const figures = {
  bookedSeatMinutes: 1210,
  sellableSeatMinutes: 4800,
  postBelowPercent: 35,
  stopAtPercent: 55,
  coversCap: 20,
  coversTaken: 20,
  minOnMinutes: 30,
  minOffMinutes: 15,
}

test.each(becauses)('why a deal is out or not (%s) is known', because => {
  expect(isLeft(sayDecision(because, figures))).toBe(false)
})

test('what breaks a ratio is known, alone and beside another', () => {
  const breach = (kind: string) => ({ kind, needs: 2, has: 1, citation: '§ 12' }) as never
  const kinds = ['staff', 'group_size', 'age_spread', 'age_not_covered'].map(breach)
  const all = [sayBreach(kinds, null), sayBreach([], null), sayBreach([], 0), sayBreach([], 3)]
  expect(all.filter(isLeft)).toEqual([])
})

test.each(gapStates)('a health record that is %s is known', state => {
  const gap = { guestId: '', guestName: 'Rex', record: 'ISO', state, expiresOn: '2026-07-08' }
  expect(isLeft(sayGaps([gap], '2026-07-10'))).toBe(false)
})

test('a verdict on a bake is known, whatever it is', () => {
  const probe = (code: string) => ({
    name: 'Rex',
    code,
    peak: 20800,
    temperature: 20000,
    seconds: 612,
    bound: 600,
  })
  const codes = ['cured', 'undercured', 'overcured', 'overheated', 'gap_decides', 'air']
  const reasons =
    'empty no_table time_unknown time_goes_back unit_unknown damaged no_probe too_large no_part_probe'
  const told = [
    ...explainCure({ reason: 'x', line: null, probes: codes.map(probe), skippedCount: 3 } as never),
    ...reasons
      .split(' ')
      .flatMap(reason => explainCure({ reason, line: 7, probes: [], skippedCount: 1 } as never)),
  ]
  expect(told.filter(isLeft)).toEqual([])
})

test('what a deposit is held for is known', () => {
  const days = '2026-03-04 to 2026-03-09'
  const held = [`Stay #4: Rex, ${days}`, `Stay #4, ${days}`, 'Quote #7: Rex', 'Deposit']
  expect(held.filter(isLeft)).toEqual([])
})

test('what is not known stays English, so that these tests would tell', () => {
  expect(isLeft('The moon is full of cheese.')).toBe(true)
})

test('what leaving late costs is known', () => {
  const rule = {
    kind: 'late_departure',
    name: 'Rex',
    graceMinutes: 30,
    until: '18:00',
    amount: { amount: 2500, currency: 'EUR' },
  }
  const told = lateDeparture(rule as never, {
    departsOn: '2026-03-07',
    checkOutTime: '12:00',
    zone: 'UTC',
    leftAt: Temporal.Instant.from('2026-03-08T19:00:00Z'),
    night: { amount: 5000, currency: 'EUR' },
  })
  expect(isLeft(told!.explanation)).toBe(false)
})

test('what coming early or while the house is closed costs is known', () => {
  const amount = { amount: 2500, currency: 'EUR' }
  const rule = { name: 'Rex', graceMinutes: 30, fromTime: '09:00', until: '18:00', amount } as never
  const at = Temporal.Instant.from('2026-03-06T05:00:00Z')
  const stay = { arrivesOn: '2026-03-08', checkInTime: '14:00', zone: 'UTC', night: amount, cameAt: at }
  const told = [
    earlyArrival(rule, stay),
    outOfHours(rule, { zone: 'UTC', verb: 'Came', at }),
    outOfHours(rule, { zone: 'UTC', verb: 'Left', at }),
  ]
  expect(told.map(each => isLeft(each!.explanation))).toEqual([false, false, false])
})

test.each(['night', 'day'])('how a price by the %s came about is known', chargedBy => {
  const amount = { amount: 500, currency: 'EUR' }
  const rule = (fields: object) => ({ name: 'Rex', amount: null, ...fields })
  const price = priceStay({
    rate: { amount: 5000, currency: 'EUR' },
    arrivesOn: '2026-03-01',
    departsOn: '2026-03-13',
    guests: [{ id: null, name: 'Rex', leavesOn: null }],
    rules: [
      rule({ kind: 'night', isPerGuest: true, chargedBy }),
      rule({ kind: 'free_nights', minNights: 10 }),
      rule({ kind: 'peak', percent: '10', startsOn: null, endsOn: '2026-03-08' }),
      rule({ kind: 'long_stay', minNights: 10, amount }),
    ] as never,
  })
  expect(price.lines).toHaveLength(4)
  expect(price.lines.map(line => line.explanation).filter(isLeft)).toEqual([])
})

test('whose part of a line it is is known, behind its explanation with one full stop', () => {
  const line = (explanation: string | null) => ({ description: 'Rex', unitAmount: 100, explanation })
  const given = ['5 of 5 days', 'Wait for it.', null].map(line) as never
  const [parts] = splitLines(given, 'EUR', [{ payerId: 'x', percent: '100' }])
  expect(parts!.map(part => part.explanation)).toEqual([
    '5 of 5 days. The part of this payer.',
    'Wait for it. The part of this payer.',
    'The part of this payer.',
  ])
  expect(isLeft(parts![0]!.explanation!)).toBe(false)
  expect(greek('5 of 5 days The part of this payer.')).toMatch(/^5 από /)
})

test('why a row was not imported, and why a call did not leave, is known', () => {
  const rows = Object.values(refusals).map(refuse => refuse(...(['12', '34'] as [never, never])).message)
  const withCode = `${callRefusals.no_connection} (4711)`
  expect([...rows, withCode, ...Object.values(callRefusals)].filter(isLeft)).toEqual([])
})

const deedsIn = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, `modules/compliance/terms/${language}.json`), 'utf8'))
// Written by parts of the house that are no verbs of the API.
const ofItself = [
  ...['business.sign_up', 'kernel.create_tenant', 'kernel.accept_invitation', 'kernel.set_plan'],
  ...['compliance.erase', 'compliance.rotate_signing_key', 'compliance.tidy', 'identity.join_by_company'],
  ...['operations.export_tenant', 'operations.import_tenant', 'bookings.expire_holds'],
]
/** What those who run the house do, but for looking. */
const ofOperators = () =>
  registryOfAll()
    .modules.flatMap(({ house }) => house ?? [])
    .filter(
      ({ id, method }) => id.startsWith('console.') && method !== 'GET' && id !== 'console.preview_flag',
    )
    .map(({ id }) => id)

test.each(['en', 'es', 'fr', 'el', 'ar'])('what somebody did is said in %s, whatever the verb', language => {
  const words = deedsIn(language)
  const { entities, commands, listeners } = registryOfAll()
  const isOfAnyNoun = (name: string) => {
    const end = name.lastIndexOf('.')
    return entities.has(name.slice(0, end)) && `did.any.${name.slice(end + 1)}` in words
  }
  const heard = [...listeners.values()].map(({ job }) => job.name)
  const all = [...commands.keys(), ...heard, ...ofOperators(), ...ofItself]
  const verbs = all.filter(name => !isOfAnyNoun(name))
  expect(verbs.filter(name => !words[`did.${name}`]).sort()).toEqual([])
})

test.each([
  'en',
  'es',
  'fr',
  'el',
  'ar',
])('what an operator did is said in %s on their own record, too', language => {
  const path = join(root, `modules/operations/terms/${language}.json`)
  const words: Catalogue = JSON.parse(readFileSync(path, 'utf8'))
  expect(ofOperators().filter(id => !words[`operations.deed.${id.split('.')[1]}`])).toEqual([])
})

test('a verb without words for what it did is caught', () => {
  expect(deedsIn('el')['did.pets.bark']).toBeUndefined()
})
