import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressesIn, badLicences, badVersions, type KnownBad, type Lock } from './dependencies.ts'
import { root } from './source-files.ts'

const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
const lock = read<Lock>('package-lock.json')
const known = read<KnownBad>('security/known-bad.json')

const planted = (one: Lock['packages'][string], name = 'planted'): Lock => ({
  packages: { [`node_modules/${name}`]: one },
})

describe('what the house is built with', () => {
  it('may be used under its licences', () => expect(badLicences(lock)).toEqual([]))
  it('has no version known to be unsafe', () => expect(badVersions(lock, known)).toEqual([]))
  it('names no address it was fetched from', () => expect(addressesIn(lock)).toEqual([]))
})

describe('a planted breach is caught', () => {
  it('of licence', () => {
    expect(badLicences(planted({ license: 'Hippocratic-2.1' }))).toHaveLength(1)
    expect(badLicences(planted({ license: '(MIT AND GPL-3.0)' }))).toHaveLength(1)
    expect(badLicences(planted({}))).toHaveLength(1)
  })
  it('of the LGPL, but where the library is linked at run time', () => {
    const lgpl = { license: 'LGPL-3.0-or-later' }
    expect(badLicences(planted(lgpl))).toHaveLength(1)
    expect(badLicences(planted(lgpl, '@img/sharp-libvips-linux-x64'))).toEqual([])
  })
  it('of a choice of licences only when none will do', () =>
    expect(badLicences(planted({ license: '(GPL-3.0 OR MIT)' }))).toEqual([]))
  it('of version', () => expect(badVersions(planted({ version: '8.17.0' }, 'ws'), known)).toHaveLength(1))
  it('of address', () =>
    expect(addressesIn(planted({ resolved: 'https://registry.invalid/x.tgz' }))).toEqual(['planted']))
})
