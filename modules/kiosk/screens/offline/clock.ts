/** Milliseconds since 1970 by the clock of the tablet, set right by what the server last said. */
const own = () => performance.timeOrigin + performance.now()

let offset = Number(localStorage.getItem('mainstay-kiosk-offset') ?? 0)

/** `said`: the moment in an answer of the server; `askedAt`: when it was asked for, by `doorNow`. */
export function setRight(said: string, askedAt: number): void {
  const between = (askedAt + doorNow()) / 2
  offset += Date.parse(said) - between
  localStorage.setItem('mainstay-kiosk-offset', String(Math.round(offset)))
}

export const doorNow = (): number => own() + offset

export const doorMoment = (): string => new Date(doorNow()).toISOString()
