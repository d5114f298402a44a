import { codeRules } from './lint/code-rules.ts'
import { columnRules } from './lint/column-rules.ts'
import { policyRules } from './lint/policy-rules.ts'
import { roleRules } from './lint/role-rules.ts'
import { type Breach, common, type Rule } from './lint/rule.ts'
import { tenantRules } from './lint/tenant-rules.ts'

export type { Breach } from './lint/rule.ts'

export const schemaRules = [...tenantRules, ...policyRules, ...roleRules, ...columnRules, ...codeRules]

/** A connection with the owner's rights. */
export interface Asker {
  query(text: string): Promise<{ rows: { object: string; detail?: string }[] }>
}

/** What in the database breaks the rules that keep tenants apart, movable and exact; nothing, if all is well. */
export async function lintSchema(owner: Asker, rules: readonly Rule[] = schemaRules): Promise<Breach[]> {
  const breaches: Breach[] = []
  for (const rule of rules) {
    const { rows } = await owner.query(`${common} ${rule.sql}`)
    for (const { object, detail } of rows) {
      const message = `${rule.says}${detail ? `: ${detail}` : ''}`
      breaches.push({ rule: rule.name, object, message })
    }
  }
  return breaches
}
