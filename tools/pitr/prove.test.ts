import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, 'prove.sh')

test('a point in time is restored with pgBackRest where Debian’s packages are installed, and its absence is said', async () => {
  const { status, said } = await new Promise<{ status: number; said: string }>(done => {
    execFile('sh', [script], { timeout: 150_000 }, (error, out, err) =>
      done({ status: error ? Number(error.code) : 0, said: out + err }),
    )
  })
  // 77 is the script's word for a machine without the packages; anything else that is not 0 is a failed proof.
  if (status === 77) {
    expect(said).toContain('NOT PROVED: there is no')
    process.stderr.write(`\n${said}\n`)
    return
  }
  expect([status, said]).toEqual([0, expect.stringContaining('PROVED: back at')])
}, 180_000)
