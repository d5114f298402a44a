import type { LoadClient } from '../load/client.ts'
import type { Plan } from '../load/plan.ts'
import type { Contender } from '../measuring/contender.ts'
import { cpuOf, cpuOfPostgres } from '../measuring/processes.ts'
import type { Started } from '../world/process.ts'

export const connections = 50

export interface HttpContender {
  name: string
  client: LoadClient
  server: Started
  postgresPid: number
  /** Asked for anew in each round: bookings go on where the last round stopped. */
  plan(): Plan
  /** Told how many requests were answered. */
  answered?(count: number): void
}

/** A server that is asked over 50 connections. */
export function httpContender({
  name,
  client,
  server,
  postgresPid,
  plan,
  answered,
}: HttpContender): Contender {
  const cpu = () => cpuOf(server.pid) + cpuOfPostgres(postgresPid)
  return {
    name,
    async run(seconds) {
      const before = cpu()
      const outcome = await client.run({ url: server.url, plan: plan(), connections, seconds })
      const used = cpu() - before
      answered?.(outcome.count)
      const { count, failures, p50, p99 } = outcome
      return { perSecond: count / outcome.seconds, cpuMicros: used / count, p50, p99, failures }
    },
  }
}
