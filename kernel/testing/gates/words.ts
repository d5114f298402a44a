import type { Gate, SourceFile, Violation } from './source-files.ts'
import { isTest } from './source-files.ts'

interface WordRule {
  rule: string
  pattern: RegExp
  applies(path: string): boolean
  message: string
  /** Comments may say the word. */
  isCodeOnly?: boolean
}

const isSource = (path: string) => /^(kernel|ui|modules|editions|apps)\//.test(path) && !isTest(path)

const rules: WordRule[] = [
  {
    rule: 'no-any',
    pattern: /(:\s*any\b|\bas any\b|<any>)/,
    applies: path => isSource(path) && !path.startsWith('kernel/schema/'),
    message: 'any outside kernel/schema',
    isCodeOnly: true,
  },
  { rule: 'no-console', pattern: /\bconsole\.\w+\(/, applies: isSource, message: 'the log is handed in' },
  {
    rule: 'injected-clock',
    pattern: /\b(Date\.now\(\)|new Date\(\)|Math\.random\(\)|Temporal\.Now\.)/,
    applies: path => isSource(path) && path !== 'kernel/time/clock.ts' && path !== 'kernel/db/uuid.ts',
    message: 'clock and chance are handed in',
  },
  {
    rule: 'no-edition-words',
    pattern: /\b(childcare|petresort|pet[ -]resort|concierge|powder[ -]?coat\w*|dining)\b/i,
    applies: path => /^(kernel|ui|modules)\//.test(path) && !path.includes('/testing/gates/'),
    message: 'modules do not know which edition runs',
  },
  {
    rule: 'no-vague-names',
    pattern: /\b(class|interface|type|function)\s+\w*(Manager|Helper|Util|Utils|Handler|Impl|Service)\b/,
    applies: isSource,
    message: 'name what it is or does',
  },
  {
    rule: 'nothing-unfinished',
    pattern: /\b(TODO|FIXME|XXX|HACK|lorem ipsum)\b|coming soon|not implemented/i,
    applies: isSource,
    message: 'finish it, or leave it out',
  },
  {
    rule: 'no-skipped-tests',
    pattern: /\b(it|test|describe)\.(skip|only|todo)\(/,
    applies: path => isTest(path) && !path.includes('/testing/gates/'),
    message: 'a test runs or goes',
  },
  {
    rule: 'no-raw-html',
    pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=/,
    applies: isSource,
    message: 'text from people is never markup',
  },
  {
    rule: 'tenant-setting-is-local',
    pattern: /set_config\('app\.tenant_id',[^)]*,\s*false\)|\bset\s+app\.tenant_id/i,
    applies: isSource,
    message: 'a tenant is set for one transaction only',
  },
]

export const wordRules: Gate = files =>
  files.flatMap(file => rules.filter(rule => rule.applies(file.path)).flatMap(rule => find(file, rule)))

function find(file: SourceFile, { rule, pattern, message, isCodeOnly }: WordRule): Violation[] {
  const lines = file.text.split('\n')
  return lines.flatMap((line, index) =>
    pattern.test(isCodeOnly ? line.replace(/\/\*.*?\*\/|\/\/.*$|^\s*\*.*$/g, '') : line)
      ? [{ rule, path: file.path, message: `${message} (line ${index + 1}: ${line.trim().slice(0, 80)})` }]
      : [],
  )
}
