/** A building of 30 units and its twelve months, made of nothing but arithmetic: always the same, never round. */
export interface YearUnit {
  name: string
  floor: number
  shares: number
}

export interface YearMonth {
  month: string
  expenses: {
    description: string
    amount: number
    distribution: string
    tenantPercent: number
    meterKind?: string
    units?: string[]
    isFromReserve?: boolean
  }[]
  /** What each unit's heating meter shows at the end of the month. */
  readings: Record<string, number>
  payments: { unit: string; party: string; amount: number; paidOn: string }[]
}

export const reserveMonthly = 123_457

export const units: YearUnit[] = Array.from({ length: 30 }, (_, at) => ({
  name: `${Math.floor(at / 5) + 1}${'ABCDE'[at % 5]}`,
  floor: Math.floor(at / 5) + 1,
  shares: 17 + ((at * 37) % 41),
}))

const expensesOf = (m: number): YearMonth['expenses'] => [
  { description: 'Lift upkeep', amount: 41_999 + m * 7, distribution: 'shares', tenantPercent: 100 },
  { description: 'Cleaning', amount: 77_003 + m, distribution: 'equal', tenantPercent: 100 },
  {
    description: 'Heating',
    amount: 190_001 + m * 1013,
    distribution: 'meter',
    meterKind: 'heating',
    tenantPercent: 70,
  },
  { description: 'Façade', amount: 250_000 + m * 3, distribution: 'shares', tenantPercent: 0 },
  {
    description: 'Leak on the stairs',
    amount: 10_001 + m,
    distribution: 'units',
    units: ['1A', '2C', '6E'].slice(0, 1 + (m % 3)),
    tenantPercent: 33,
  },
  ...(m % 4 === 3
    ? [{ description: 'Insurance pays', amount: -5_555, distribution: 'shares', tenantPercent: 50 }]
    : []),
  ...(m === 6
    ? [
        {
          description: 'New pump',
          amount: 300_000,
          distribution: 'shares',
          tenantPercent: 0,
          isFromReserve: true,
        },
      ]
    : []),
]

export const months: YearMonth[] = Array.from({ length: 12 }, (_, m) => {
  const month = `2026-${String(m + 1).padStart(2, '0')}`
  return {
    month,
    expenses: expensesOf(m),
    readings: Object.fromEntries(units.map(({ name }, at) => [name, (m + 1) * (90 + ((at * 29) % 53)) + at])),
    payments: units
      .filter((_, at) => (at + m) % 4 === 0)
      .map(({ name }, at) => ({
        unit: name,
        party: at % 2 ? 'owner' : 'tenant',
        amount: 9_000 + at * 11 + m,
        paidOn: `${month}-${m % 2 ? '28' : '01'}`,
      })),
  }
})
