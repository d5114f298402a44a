import { describe, expect, test } from 'vitest'
import { weaknessOf } from './weak-password.ts'

describe('a password', () => {
  test.each([
    ['short', 'too_short'],
    ['x'.repeat(200), 'too_long'],
    ['aaaaaaaaaaaaaa', 'repeats'],
    ['abcabcabcabcabc', 'repeats'],
    ['password1234', 'common'],
    ['Password!!!!2026', 'common'],
    ['summer-winter-99', 'common'],
    ['qwertyuiop1234', 'runs'],
    ['zyxwvutsrqponml', 'runs'],
    ['anna.schmidt99', 'about_you'],
  ])('%s is refused: %s', (password, why) => {
    expect(weaknessOf(password, ['Anna Schmidt', 'anna.schmidt@desk.example'])).toBe(why)
  })

  test.each([
    'correct horse battery',
    'four geese in the yard',
    'κουκουβάγια στη στέγη',
    'tr4m-line to nowhere',
    'X7#kp!mQz2vL',
  ])('%s is taken', password => {
    expect(weaknessOf(password, ['Anna Schmidt'])).toBeUndefined()
  })
})
