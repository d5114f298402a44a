import type { Because } from '../rules.ts'

/** The figures a sentence about a decision needs. */
export interface Figures {
  bookedSeatMinutes: number
  sellableSeatMinutes: number
  postBelowPercent: number
  stopAtPercent: number
  coversCap: number
  coversTaken: number
  minOnMinutes: number
  minOffMinutes: number
}

export const percentOf = (booked: number, sellable: number): string =>
  sellable > 0 ? `${(Math.floor((booked * 1000) / sellable) / 10).toFixed(1)} %` : '–'

const sentences: Record<Because, (f: Figures) => string> = {
  below_post: f => `${booked(f)}, below ${f.postBelowPercent} %: posted.`,
  fell_again: f => `${booked(f)}, below ${f.postBelowPercent} % again: back on.`,
  not_below_post: f => `${booked(f)}, not below ${f.postBelowPercent} %: not posted.`,
  below_stop: f => `${booked(f)}, below ${f.stopAtPercent} %: stays on.`,
  reached_stop: f => `${booked(f)}, at least ${f.stopAtPercent} %: closed.`,
  held_on: f => `${booked(f)}, at least ${f.stopAtPercent} %, but on for less than ${f.minOnMinutes} min.`,
  held_off: f => `${booked(f)}, below ${f.postBelowPercent} %, but off for less than ${f.minOffMinutes} min.`,
  too_early: () => 'The lead time has not been reached.',
  window_over: () => 'The last seating has passed.',
  covers_cap: f => `All ${f.coversCap} covers are taken.`,
  budget_spent: () => 'The budget of this day is spent.',
  nothing_to_sell: () => 'No table is open for guests then.',
  blackout: () => 'The day is blacked out.',
  stopped: () => 'The venue’s stop is pulled.',
  switched_off: () => 'The deal is switched off.',
}

const thousands = new Intl.NumberFormat('en')

const booked = (f: Figures) =>
  `${percentOf(f.bookedSeatMinutes, f.sellableSeatMinutes)} of ${thousands.format(f.sellableSeatMinutes)} seat-minutes booked`

export const sayDecision = (because: Because, figures: Figures): string => sentences[because](figures)
