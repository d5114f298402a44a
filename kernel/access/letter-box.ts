import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { textSeal } from './sealed-text.ts'

/**
 * A mail about an account. It may carry a secret, so it stands apart from what a business can read, and what it says is
 * sealed for as long as it waits.
 */
export interface Letter {
  /** What makes this the same letter: it is posted once. */
  key: string
  to: string
  subject: string
  text: string
}

/** Takes a letter away, or throws when it could not. Without one letters wait here, to be looked at. */
export type Carry = (letter: Letter) => Promise<void>

export interface LetterBox {
  post(letter: Letter): Promise<void>
  /** What waits, oldest first. */
  waiting(): Promise<(Letter & { at: string })[]>
  stop(): Promise<void>
}

const postSql = `insert into auth.letter (key, recipient, subject, body) values ($1, $2, $3, $4) on conflict do nothing`

const waitingSql = `select key, recipient as to, subject, body as text, to_json(posted_at) #>> '{}' as at
  from auth.letter where sent_at is null order by posted_at`

// Whoever takes one has it for a minute; a process that dies meanwhile only delays it.
const takeSql = `update auth.letter set attempts = attempts + 1,
    next_at = now() + least(interval '1 minute' * 2 ^ attempts, interval '2 hours')
  where key in (select key from auth.letter where sent_at is null and next_at <= now() and attempts < 30
    order by next_at limit 20 for update skip locked)
  returning key, recipient as to, subject, body as text`

// What has arrived need not be known here any longer.
const sentSql = `update auth.letter set sent_at = now(), body = '' where key = $1`

const lookEveryMs = 20_000

/** `key`: 64 hexadecimal digits. */
export function openLetterBox(pool: Pool, key: string, log?: Logger, carry?: Carry): LetterBox {
  const { seal, open } = textSeal(key)
  let round: Promise<void> | undefined
  const timer = carry && setInterval(deliver, lookEveryMs).unref()

  async function takeAll(send: Carry): Promise<void> {
    const { rows } = await pool.query<Letter>(takeSql)
    for (const letter of rows) {
      try {
        await send({ ...letter, text: open(letter.key, letter.text) })
        await pool.query(sentSql, [letter.key])
      } catch (error) {
        log?.warn(
          { reason: (error as Error).message },
          'a letter about an account could not be sent; it will be tried again',
        )
      }
    }
  }

  function deliver(): void {
    if (!carry || round) return
    round = takeAll(carry)
      .catch(error => log?.warn({ reason: (error as Error).message }, 'letters could not be looked for'))
      .finally(() => {
        round = undefined
      })
  }

  return {
    async post({ key, to, subject, text }) {
      await pool.query(postSql, [key, to, subject, seal(key, text)])
      deliver()
    },
    async waiting() {
      const { rows } = await pool.query<Letter & { at: string }>(waitingSql)
      const read = ({ key, text }: Letter) => {
        try {
          return open(key, text)
        } catch {
          return 'This letter was sealed under another MAINSTAY_SECRET.'
        }
      }
      return rows.map(letter => ({ ...letter, text: read(letter) }))
    },
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
