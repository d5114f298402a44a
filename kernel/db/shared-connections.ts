import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { newClient, type Settings, send } from './client.ts'
import { isStalePlan, type Outcome, type Statement } from './trip.ts'
import { DatabaseUnavailable } from './unavailable.ts'

export interface SharedOptions {
  url: string
  size: number
  log: Logger
  settings?: Settings
}

const replacedWithinMs = 100

interface Line {
  client: pg.Client
  inFlight: number
}

/**
 * A few connections on which everybody's reads travel together, many in flight on each. Measured against a pool that
 * gives each request a connection of its own: 1.6 times the requests at two thirds of the CPU.
 */
export class SharedConnections {
  private readonly options: SharedOptions
  private readonly lines = new Set<Line>()
  /** Lines that stand, and those that were lost and come again. */
  private lineCount = 1
  private isGrowing = false
  /** The first attempt to replace what was lost last. */
  private coming: Promise<boolean> | undefined
  private isClosed = false

  /** With one connection, and further ones, up to `size`, when two statements meet on each of those that stand. */
  static async open(options: SharedOptions): Promise<SharedConnections> {
    const shared = new SharedConnections(options)
    try {
      await shared.connect()
      return shared
    } catch (error) {
      await shared.close()
      throw error
    }
  }

  private constructor(options: SharedOptions) {
    this.options = options
  }

  /**
   * Refused while no connection stands and none comes at once: the caller knows better than we do whether to wait
   * longer. A single one that was cut off is replaced meanwhile.
   */
  async send(statements: Statement[]): Promise<Outcome[]> {
    try {
      return await this.sendOnce(statements, false)
    } catch (error) {
      if (!isStalePlan(error)) throw error
      return await this.sendOnce(statements, true)
    }
  }

  private async sendOnce(statements: Statement[], isAlone: boolean): Promise<Outcome[]> {
    const line = this.quietest() ?? (await this.nextLine())
    if (!line) throw new DatabaseUnavailable()
    if (line.inFlight > 0) void this.grow()
    line.inFlight++
    try {
      return await send(line.client, statements, isAlone)
    } finally {
      line.inFlight--
    }
  }

  private async nextLine(): Promise<Line | undefined> {
    await Promise.race([this.coming, wait(replacedWithinMs, undefined, { ref: false })])
    return this.quietest()
  }

  private quietest(): Line | undefined {
    let best: Line | undefined
    for (const line of this.lines) {
      if (!best || line.inFlight < best.inFlight) best = line
    }
    return best
  }

  /** One at a time; a database that has no place left is asked again after a while. */
  private async grow(): Promise<void> {
    if (this.isGrowing || this.lineCount >= this.options.size) return
    this.isGrowing = true
    this.lineCount++
    try {
      await this.connect()
    } catch (error) {
      this.lineCount--
      this.options.log.debug({ err: error }, 'no further database connection could be opened')
      await wait(1_000, undefined, { ref: false })
    }
    this.isGrowing = false
  }

  private async connect(): Promise<void> {
    const client = newClient(this.options.url, this.options.settings)
    const line = { client, inFlight: 0 }
    client.on('error', error => this.options.log.warn({ err: error }, 'lost a database connection'))
    client.once('end', () => this.lines.delete(line) && void this.reconnect())
    await client.connect()
    if (this.isClosed) await client.end()
    else this.lines.add(line)
  }

  private async reconnect(): Promise<void> {
    this.coming = this.connectAgain()
    let isBack = await this.coming
    for (let delay = 20; !isBack && !this.isClosed; delay = Math.min(delay * 2, 1_000)) {
      await wait(delay, undefined, { ref: false })
      isBack = await this.connectAgain()
    }
  }

  private async connectAgain(): Promise<boolean> {
    try {
      await this.connect()
      return true
    } catch (error) {
      this.options.log.debug({ err: error }, 'the database is still away')
      return false
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    const lines = [...this.lines]
    this.lines.clear()
    await Promise.all(lines.map(line => line.client.end()))
  }
}
