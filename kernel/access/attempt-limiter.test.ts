import { expect, test } from 'vitest'
import { addressKey, attemptLimiter } from './attempt-limiter.ts'

test('an IPv6 subscriber is one, whichever of their addresses they use', () => {
  expect(addressKey('2001:db8:0:1::1')).toBe('2001:db8:0:1::/64')
  expect(addressKey('2001:DB8::1:ffff:2:3:4')).toBe('2001:db8:0:1::/64')
  expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(addressKey('::1')).toBe('0:0:0:0::/64')
  expect(addressKey('2001:db8:0:2::1')).not.toBe(addressKey('2001:db8:0:1::1'))
})

test('an IPv4 address is itself, also when written as IPv6', () => {
  expect(addressKey('192.0.2.7')).toBe('192.0.2.7')
  expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7')
})

test('success is not held against anyone, and time heals failure', () => {
  let now = 0
  const limiter = attemptLimiter({ limit: 2, windowMs: 1000, ticks: () => now })
  for (let n = 0; n < 5; n++) {
    expect(limiter.take('a')).toBeUndefined()
    limiter.giveBack('a')
  }
  limiter.take('a')
  limiter.take('a')
  expect(limiter.take('a')).toBe(1)
  expect(limiter.take('b')).toBeUndefined()
  now = 1000
  expect(limiter.take('a')).toBeUndefined()
})
