import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requireSecret } from './secret.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'mainstay-secret-'))
const good = 'k3Jx9vQ2mZ7pLw5TnR8yBc4Hd6Fg1Sa0'

describe('the secret', () => {
  test('is made once, kept from other users, and the same ever after', () => {
    const dir = folder()
    const first = requireSecret({}, dir)
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(requireSecret({}, dir)).toBe(first)
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600)
    expect(requireSecret({}, folder())).not.toBe(first)
  })

  test('must be given in production', () => {
    expect(() => requireSecret({ NODE_ENV: 'production' }, folder())).toThrow(
      /MAINSTAY_SECRET is not set.*openssl/,
    )
    expect(requireSecret({ NODE_ENV: 'production', MAINSTAY_SECRET: good }, folder())).toBe(good)
  })

  test('must be given with a database of one’s own, except in test mode', () => {
    const env = { DATABASE_URL: 'postgres://localhost/x' }
    expect(() => requireSecret(env, folder())).toThrow(/MAINSTAY_SECRET is not set/)
    expect(requireSecret({ ...env, MAINSTAY_TEST_MODE: '1' }, folder())).toBeTruthy()
  })

  test.each([
    ['short', 'a1b2c3'],
    ['an example', 'change-me-change-me-change-me-change-me'],
    ['an example', 'your-secret-here-0123456789abcdef0123'],
    ['one character', 'a'.repeat(64)],
  ])('is refused when it is %s', (_, secret) => {
    expect(() => requireSecret({ NODE_ENV: 'production', MAINSTAY_SECRET: secret }, folder())).toThrow(
      /MAINSTAY_SECRET/,
    )
  })

  test('test mode is refused in production', () => {
    const env = { NODE_ENV: 'production', MAINSTAY_TEST_MODE: '1', MAINSTAY_SECRET: good }
    expect(() => requireSecret(env, folder())).toThrow(/MAINSTAY_TEST_MODE/)
  })
})
