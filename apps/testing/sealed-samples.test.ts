import { createHmac } from 'node:crypto'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { textSeal } from '#kernel/access/sealed-text.ts'
import { decrypt, encrypt } from '#modules/compliance/sealed-fields/cipher.ts'
import { keptAnswers } from '#modules/identity/kept-answers/kept-answers.ts'
import { seal, unseal } from '#modules/identity/seal.ts'
import {
  keepSecretsWith,
  seal as sealSecret,
  unseal as unsealSecret,
} from '#modules/integrations/secrets/seal.ts'
import { keepPinsWith } from '#modules/kiosk/secrets/keys.ts'
import { shelve, unshelve } from '#modules/kiosk/secrets/pin.ts'
import { opening } from '#modules/operations/backup/store/cipher.ts'

// Written by the versions before the one that seals everything alike: what lies in databases and backups today.
const samples = {
  text: 'sealed:t660vb_lKwJVOUJH7LARlad-bp7RV59WgsXEN5O_OiOZ2KKh',
  account: 'EpuYbHifV8bBRzc-_40aQLnGlqbS4BTdaQ39TBTwf5sF8xUo',
  answer:
    '_p7-OgKvsfBkfcMH7jCz4XoEkJjxEbAKkPJ5wGKLnbDZpiY28CAvuE1CxLfgKk2eP3IPE8TW6MSXOe3pNbSlVCsw664yim-181TZLi37Y-JV7TDLTAE7veEf1cYL0YxkQmU4FOU',
  pin: '_hho1S5VoiESLsHkO80f5q7-0WeB-Ioj7PVCmp4RNIFDQ96n',
  field: 'Nnd-Tman7qOWh5zfpmGnhlv-pGL5_fmbvULgNaFH4cJAtmMs',
  webhook: '-qIhi1DTVk9X27bmImZXR3bXA-hoR34cqe-B53FR0vqevXue',
  backup: '1mW1h2G7ZocbvFAC82HgYrLyUduCDRT6KwEfyRP4hXAbh2nP',
}
const bytes = (text: string) => Buffer.from(text, 'base64url')
const secret = 'a secret of these samples alone'
const derived = (use: string) => createHmac('sha256', secret).update(use).digest()
const keys = { keyFor: (use: string) => derived(use).toString('hex') }
const key = derived('key')
const place = { tenantId: 't', locationId: 'l' }
const shelf = { tenantId: 't', id: 'i' }
const plain = 'γεια'

test('letters, secrets of accounts, PINs, sealed fields and secrets of webhooks that are stored open as before', () => {
  keepPinsWith(secret)
  keepSecretsWith(secret)
  const { open, seal: sealText } = textSeal(keys.keyFor('text'))
  for (const stored of [samples.text, sealText('a place', plain)]) {
    expect(open('a place', stored)).toBe(plain)
    expect(() => open('elsewhere', stored)).toThrow()
  }
  for (const stored of [samples.account, seal(keys, 'owner', plain)]) {
    expect(unseal(keys, 'owner', stored)).toBe(plain)
    expect(() => unseal(keys, 'another', stored)).toThrow()
  }
  for (const stored of [samples.pin, shelve(place, Buffer.from(plain))])
    expect(unshelve(place, stored).toString()).toBe(plain)
  expect(() => unshelve({ ...place, locationId: 'm' }, samples.pin)).toThrow()
  for (const stored of [bytes(samples.field), encrypt(key, Buffer.from(plain), 'people.customer notes')]) {
    expect(decrypt(key, stored, 'people.customer notes')?.toString()).toBe(plain)
    expect(decrypt(key, stored, 'people.customer phone')).toBeNull()
    for (const length of [0, 12, 27, 28, stored.length - 1])
      expect(decrypt(key, stored.subarray(0, length), 'people.customer notes')).toBeNull()
  }
  for (const stored of [bytes(samples.webhook), sealSecret(shelf, plain)]) {
    expect(unsealSecret(shelf, stored)).toBe(plain)
    expect(() => unsealSecret({ ...shelf, id: 'j' }, stored)).toThrow()
  }
})

test('an answer that is kept is given again as before', async () => {
  const found = { isOurs: false, isSame: true, answer: bytes(samples.answer) }
  const auth = { ...keys, sql: { one: async () => found } }
  const clock = { now: () => Temporal.Instant.from('2026-03-04T10:00:00Z') }
  const kept = keptAnswers({ auth, clock } as never)
  const wish = { operation: 'o', caller: 'c', key: 'k', asked: 'a', isKnown: true }
  expect(await kept.begin(wish)).toMatchObject({ status: 201, cookies: ['a=b'], body: { token: plain } })
  await expect(kept.begin({ ...wish, key: 'l' })).rejects.toThrow()
})

test('a file of a backup opens as before, and under no other name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-sealed-'))
  const path = join(folder, 'file')
  writeFileSync(path, bytes(samples.backup))
  const read = async (name: string) => {
    const { start, end, transform } = await opening(path, key, name)
    return buffer(createReadStream(path, { start, end }).pipe(transform))
  }
  expect((await read('a file')).toString()).toBe(plain)
  await expect(read('another file')).rejects.toThrow()
  expect(readFileSync(path)).toEqual(bytes(samples.backup))
  rmSync(folder, { recursive: true })
})
