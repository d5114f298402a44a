import { longestPassword, shortestPassword } from '#kernel/access/create-account.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type Weakness, weaknessOf } from './weak-password.ts'

const advice: Record<Weakness, string> = {
  too_short: `Use at least ${shortestPassword} characters; a few words that belong together only for you are good.`,
  too_long: `Use at most ${longestPassword} characters.`,
  repeats: 'The same few signs over and over are soon guessed.',
  runs: 'Rows of the keyboard, the alphabet and numbers in order are soon guessed.',
  common: 'This is made of what is guessed first. Use words that nobody would expect together.',
  about_you: 'Your name or address makes up most of it: it is guessed first.',
}

/** `about`: what anybody knows of the person. */
export function refuseWeak(password: string, about: readonly string[]): void {
  const weakness = weaknessOf(password, about)
  if (weakness) throw Failure.field('/password', `weak_password.${weakness}`, advice[weakness])
}
