/** What a job carries of the request that asked for it, so that logs and traces tell of both as one. */
export interface Carriage {
  requestId?: string
  /** W3C trace context, where somebody traces. */
  traceparent?: string
}

const key = '$from'

let traced: () => string | undefined = () => undefined

/** Said once by the program that serves, where it traces. */
export function carryTrace(current: () => string | undefined): void {
  traced = current
}

export const carrying = <P extends object>(payload: P, requestId: string): P => {
  const traceparent = traced()
  return { ...payload, [key]: { requestId, ...(traceparent ? { traceparent } : {}) } }
}

/** The payload as it was asked for, and where it came from; a listener's came with its event. */
export function unpacked(payload: Record<string, unknown>): { payload: object; from: Carriage } {
  const { [key]: from, ...rest } = payload as { [key]?: Carriage; event?: { requestId?: string | null } }
  return { payload: rest, from: from ?? { requestId: rest.event?.requestId ?? undefined } }
}
