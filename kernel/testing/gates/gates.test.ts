import { describe, expect, it } from 'vitest'
import { importRules, noCircles } from './imports.ts'
import { lengthRules } from './lengths.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import { wordRules } from './words.ts'

const house = sourceFiles()

const file = (path: string, text: string): SourceFile => ({ path, text })
const rulesOf = (violations: { rule: string }[]) => violations.map(violation => violation.rule)

describe('who may import whom', () => {
  it('holds in the whole house', () => expect(importRules(house)).toEqual([]))
  it('has no circle', () => expect(noCircles(house)).toEqual([]))

  const manifest = file('modules/pets/module.ts', `defineModule({ id: 'pets', dependsOn: ['people'] })`)
  const planted: [string, SourceFile][] = [
    ['kernel-stands-alone', file('kernel/a.ts', `import { x } from '#modules/pets/public.ts'`)],
    ['editions-for-apps', file('modules/pets/a.ts', `import { x } from '#editions/some/edition.ts'`)],
    ['apps-on-top', file('modules/pets/a.ts', `import { x } from '#apps/server/compose.ts'`)],
    ['named-dependency', file('modules/pets/a.ts', `import { x } from '#modules/work/public.ts'`)],
    ['public-only', file('modules/pets/a.ts', `import { x } from '#modules/people/entities/customer.ts'`)],
    ['screens-use-the-api', file('modules/pets/screens/a.tsx', `import { x } from '../commands/b.ts'`)],
    ['screens-apart', file('modules/pets/screens/a.tsx', `import { x } from '#modules/people/public.ts'`)],
    ['screens-apart', file('modules/pets/a.ts', `import { x } from '#modules/people/screens/public.tsx'`)],
    ['screens-use-the-api', file('ui/a.tsx', `import { x } from '#kernel/db/database.ts'`)],
  ]
  it.each(planted)('catches a planted breach of %s', (rule, breach) => {
    expect(rulesOf(importRules([manifest, breach]))).toEqual([rule])
  })
  it('catches a planted circle', () => {
    const circle = [file('kernel/a.ts', `import './b.ts'`), file('kernel/b.ts', `export * from './a.ts'`)]
    expect(rulesOf(noCircles(circle))).toEqual(['no-circles'])
  })
})

describe('words', () => {
  it('are clean in the whole house', () => expect(wordRules(house)).toEqual([]))

  const planted: [string, SourceFile][] = [
    ['no-any', file('modules/pets/a.ts', 'const x: any = 1')],
    ['no-console', file('kernel/a.ts', 'console.log(1)')],
    ['injected-clock', file('kernel/a.ts', 'const t = Date.now()')],
    ['no-edition-words', file('modules/pets/a.ts', `if (edition === 'childcare') {}`)],
    ['no-vague-names', file('kernel/a.ts', 'class PetManager {}')],
    ['nothing-unfinished', file('kernel/a.ts', '// TODO later')],
    ['no-skipped-tests', file('kernel/a.test.ts', `it.skip('x', () => {})`)],
    ['no-raw-html', file('ui/a.tsx', '<p dangerouslySetInnerHTML={x} />')],
    ['tenant-setting-is-local', file('kernel/a.ts', `select set_config('app.tenant_id', $1, false)`)],
  ]
  it.each(planted)('catch a planted breach of %s', (rule, breach) =>
    expect(rulesOf(wordRules([breach]))).toEqual([rule]))
})

describe('lengths', () => {
  it('keep to one idea per file', () => expect(lengthRules(house)).toEqual([]))
  it('catch a planted file of 401 lines', () => {
    const files = [
      ...Array.from({ length: 20 }, (_, i) => file(`kernel/${i}.ts`, 'x\n')),
      file('kernel/long.ts', 'x\n'.repeat(401)),
    ]
    expect(lengthRules(files).map(violation => violation.path)).toEqual(['kernel/long.ts'])
  })
  it('catch files that are long as a rule', () => {
    const files = Array.from({ length: 20 }, (_, i) => file(`kernel/${i}.ts`, 'x\n'.repeat(201)))
    expect(lengthRules(files)).toHaveLength(2)
  })
})
