declare module 'smtp-server' {
  import type { Readable } from 'node:stream'

  type Done = (error?: Error & { responseCode?: number }) => void

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean
      disabledCommands?: string[]
      logger?: boolean
      onRcptTo?(address: { address: string }, session: unknown, done: Done): void
      onData?(stream: Readable, session: { envelope: { rcptTo: { address: string }[] } }, done: Done): void
    })
    listen(port: number, host: string, done: () => void): { address(): { port: number } }
    close(done: () => void): void
    on(name: 'error', hear: (error: Error) => void): void
  }
}
