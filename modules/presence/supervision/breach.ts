export const breachKinds = ['staff', 'group_size', 'age_spread', 'age_not_covered'] as const

export interface Breach {
  kind: (typeof breachKinds)[number]
  needs: number
  has: number
  citation: string
}
