/** A fault of ours, as operators may see it: where and when, never what somebody typed. */
export interface Fault {
  at: string
  requestId: string
  method: string
  route: string
  status: number
  /** The error's name or code; its words may carry what somebody typed, and stay in the log of this machine. */
  error: string
  /** The first line of ours in its trace. */
  where?: string
}

const most = 200

export class Faults {
  private readonly list: Fault[] = []

  add(fault: Fault): void {
    this.list.unshift(fault)
    if (this.list.length > most) this.list.pop()
  }

  newest(count: number): Fault[] {
    return this.list.slice(0, count)
  }
}

const ours = /((?:kernel|modules|apps|editions)\/[\w./-]+:\d+)/

export const whereOf = (error: Error): string | undefined => ours.exec(error.stack ?? '')?.[1]
