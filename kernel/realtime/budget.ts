/** How many messages a client may still send: a burst, refilled at a steady pace. */
export class Budget {
  private left: number
  private at: number
  private readonly burst: number
  private readonly perMs: number
  private readonly ticks: () => number

  constructor(burst: number, perSecond: number, ticks: () => number = () => performance.now()) {
    this.burst = burst
    this.perMs = perSecond / 1000
    this.ticks = ticks
    this.left = burst
    this.at = ticks()
  }

  /** False when there is nothing left. */
  spend(): boolean {
    const now = this.ticks()
    this.left = Math.min(this.burst, this.left + (now - this.at) * this.perMs)
    this.at = now
    if (this.left < 1) return false
    this.left--
    return true
  }
}
