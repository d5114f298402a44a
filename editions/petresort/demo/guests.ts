import type { Booking } from './bookings.ts'
import { pick } from './pick.ts'
import * as words from './words.ts'

export const customerKey = ({ booking }: Booking) => `demo-customer-${booking}`
export const stayKey = ({ booking }: Booking) => `demo-stay-${booking}`

/** One household per booking: those of the hotel were all first-time guests. */
export function customerOf(row: Booking, at: number) {
  const first = pick(words.firstNames, at, 1)
  const family = pick(words.familyNames, at, 11)
  return {
    key: customerKey(row),
    name: `${first} ${family}`,
    // example.com and 07700 900… are set aside for examples: no message ever reaches anybody.
    email: `${first}.${family}.${row.booking}@example.com`.toLowerCase(),
    phone: `+44 7700 900${String(at % 1000).padStart(3, '0')}`,
    country: row.country === 'NULL' ? '' : row.country,
    alert: at % 41 === 7 ? 'Last invoice is still open' : '',
    notes: at % 9 === 4 ? 'Prefers to be called, not mailed.' : '',
  }
}

export const petCount = ({ party }: Booking) => Math.min(3, Math.max(1, Math.ceil(party * 0.6)))

const kinds = {
  dog: { species: 'dog', breeds: words.dogBreeds, colours: words.dogColours },
  cat: { species: 'cat', breeds: words.catBreeds, colours: words.catColours },
  other: { species: 'other', breeds: words.otherKinds, colours: words.catColours },
}

/** Cats sleep in the lofts, small animals in the cabins, dogs everywhere else. */
const kindOf = ({ type }: Booking) => (type === 'E' ? kinds.cat : type === 'H' ? kinds.other : kinds.dog)

export function petsOf(row: Booking, at: number, today: Temporal.PlainDate) {
  const { species, breeds, colours } = kindOf(row)
  return Array.from({ length: petCount(row) }, (_, n) => {
    const number = at * 2 + n * 31
    const [breed, kilograms] = pick(breeds, number)
    return {
      key: `demo-pet-${row.booking}-${n + 1}`,
      customer: customerKey(row),
      name: pick(words.petNames, number, 5),
      species,
      breed,
      sex: number % 2 ? 'female' : 'male',
      born: today.subtract({ days: 300 + ((number * 137) % 4200) }).toString(),
      grams: Math.round(kilograms * 1000 * (0.9 + (number % 5) * 0.05)),
      colour: pick(colours, number, 3),
      alert: number % 6 === 1 ? pick(words.alerts, number) : '',
      feeding: number % 3 ? pick(words.feedingNotes, number) : '',
    }
  })
}

const vaccines = { dog: ['Rabies', 'DHPP', 'Bordetella'], cat: ['Rabies', 'FVRCP'], other: ['RHD'] }

/** Given within the last year, so most are good and a few run out during the stay. */
export function vaccinationsOf(pet: { key: string; species: string }, at: number, today: Temporal.PlainDate) {
  return vaccines[pet.species as keyof typeof vaccines].map((vaccine, n) => {
    const given = today.subtract({ days: 5 + ((at * 17 + n * 59) % 368) })
    return {
      key: `${pet.key}-${vaccine}`,
      pet: pet.key,
      vaccine,
      given: given.toString(),
      expires: given.add({ years: vaccine === 'Rabies' ? 3 : 1 }).toString(),
      // What owners have sent lately still waits to be looked at.
      status: n > 0 && (at * 3 + n) % 19 === 4 ? 'pending' : 'verified',
    }
  })
}
