import { SMTPServer } from 'smtp-server'

export interface TakenMail {
  to: string
  text: string
}

/** What the server does with a mail: takes it (after a second), refuses for now, for good, or all; says nothing. */
export type Mood = 'take' | 'slow' | 'busy' | 'refuse' | 'close' | 'hang'

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

/** A real mail server on a port of its own, whose mood a test decides mail by mail. */
export async function mailServer(moodOf: (to: string, attempt: number) => Mood) {
  const taken: TakenMail[] = []
  const attempts: Record<string, number> = {}
  const hung = Promise.withResolvers<void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo[0]!.address
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        attempts[to] = (attempts[to] ?? 0) + 1
        const mood = moodOf(to, attempts[to])
        if (mood === 'hang') return hung.resolve()
        if (mood === 'close') return done(refusal(421, 'Closing down'))
        if (mood === 'busy') return done(refusal(451, 'Try again later'))
        if (mood === 'refuse') return done(refusal(550, 'No such mailbox'))
        taken.push({ to, text: Buffer.concat(parts).toString() })
        if (mood === 'slow') return void setTimeout(done, 1_000)
        done()
      })
    },
  })
  server.on('error', () => {})
  const { promise, resolve } = Promise.withResolvers<number>()
  const listening = server.listen(0, '127.0.0.1', () => resolve(listening.address().port))
  return {
    url: `smtp://127.0.0.1:${await promise}`,
    taken,
    attempts,
    /** Somebody's mail has come whole, and was not answered. */
    hung: hung.promise,
    close: () => new Promise<void>(done => server.close(done)),
  }
}
