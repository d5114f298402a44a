import type { Row } from '#kernel/entity/entity.ts'
import type { PriceRule } from '../entities/price-rule.ts'
import type { RuleKind } from '../rules.ts'

export type PriceRuleRow = Row<typeof PriceRule>

/** The one that counts of a kind: rules come in the order in which they count. */
export const ruleOf = (rules: readonly PriceRuleRow[], kind: RuleKind): PriceRuleRow | undefined =>
  rules.find(rule => rule.kind === kind)
