import type { SetUpTemplate } from '#kernel/module/edition.ts'

interface Kind {
  code: string
  size: string
  capacity: number
  price: number
}

const roomType = (word: string, { price, ...values }: Kind) => ({
  noun: 'places.room_type',
  say: { name: `template.room.${word}` },
  values: { ...values, nightlyRate: { price } },
})

const record = (kind: string, name: string, validMonths: number) => ({
  noun: 'care.health_requirement',
  values: { kind, service: 'boarding', record: name, validMonths },
})

const secondGuest = {
  noun: 'catalogue.price_rule',
  say: { name: 'template.price.secondGuest' },
  values: { kind: 'guest_discount', percent: '20', fromGuest: 2, allocation: 'equal' },
}

/** What houses for dogs and for cats most often begin with; prices are there to be changed. */
export const templates: readonly SetUpTemplate[] = [
  {
    id: 'dogs',
    rows: [
      roomType('junior', { code: 'JR', size: 'small', capacity: 1, price: 30 }),
      roomType('classic', { code: 'CL', size: 'medium', capacity: 2, price: 40 }),
      roomType('suite', { code: 'SU', size: 'large', capacity: 2, price: 60 }),
      record('dog', 'rabies', 12),
      record('dog', 'DHPP', 12),
      record('dog', 'bordetella', 12),
      secondGuest,
    ],
  },
  {
    id: 'cats',
    rows: [
      roomType('loft', { code: 'LO', size: 'small', capacity: 1, price: 25 }),
      roomType('doubleLoft', { code: 'DL', size: 'medium', capacity: 2, price: 35 }),
      record('cat', 'rabies', 12),
      record('cat', 'FVRCP', 12),
      secondGuest,
    ],
  },
  {
    id: 'smallAnimals',
    rows: [roomType('cabin', { code: 'CA', size: 'small', capacity: 2, price: 15 })],
  },
]
