import { longestPassword, shortestPassword } from '#kernel/access/create-account.ts'

export type Weakness = 'too_short' | 'too_long' | 'repeats' | 'runs' | 'common' | 'about_you'

// What lists of leaked passwords are full of. A longer password made of little else is as quickly guessed.
const common =
  /password|passwort|contrase|motdepasse|qwerty|azerty|letmein|welcome|willkommen|iloveyou|football|baseball|superman|starwars|princess|sunshine|monkey|dragon|master|admin|login|mainstay|summer|winter|spring|autumn|secret|changeme|trustno1|abc123/g

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop']
const runs = [...rows, ...rows.map(row => [...row].reverse().join(''))]
const shortestRun = 4

/** The text without the pieces of keyboard rows and alphabets in it. */
function withoutRuns(text: string): string {
  let rest = text
  for (const row of runs)
    for (let length = row.length; length >= shortestRun; length--)
      for (let at = 0; at + length <= row.length; at++) rest = rest.replaceAll(row.slice(at, at + length), '')
  return rest
}

const leastOwn = 6

/**
 * Why a password would soon be guessed, without asking anyone outside; undefined when it is good. Length counts
 * most (NIST SP 800-63B §3.1.1.2): no rule asks for signs or capitals.
 */
export function weaknessOf(password: string, about: readonly string[] = []): Weakness | undefined {
  const count = [...password].length
  if (count < shortestPassword) return 'too_short'
  if (count > longestPassword) return 'too_long'
  const plain = password.toLowerCase()
  if (/^(.{1,5}?)\1+.{0,4}$/s.test(plain) || new Set(plain).size < 5) return 'repeats'
  const own = about
    .flatMap(text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter(word => word.length > 3)
  const impersonal = own.reduce((rest, word) => rest.replaceAll(word, ''), plain)
  if (impersonal !== plain && impersonal.length < leastOwn) return 'about_you'
  if (withoutRuns(plain).length < leastOwn) return 'runs'
  const uncommon = plain.replace(common, '')
  if (uncommon !== plain && uncommon.replace(/[\d\W_]+$/, '').length < leastOwn) return 'common'
  return undefined
}
