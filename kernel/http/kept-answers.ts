export interface HouseAnswer {
  status: number
  headers: Record<string, string>
  cookies: string[]
  body?: unknown
}

/** One wish of one caller, told apart by their Idempotency-Key. */
export interface Wish {
  operation: string
  caller: string
  key: string
  /** What exactly was asked. */
  asked: string
  /** The caller has a session; anybody's answer may be what opens one. */
  isKnown: boolean
}

/** Where answers outside every tenant are kept for who asks again. */
export interface KeptAnswers {
  /** Undefined: this is the first. Refuses a key that is at work, or was used for something else. */
  begin(wish: Wish): Promise<HouseAnswer | undefined>
  keep(wish: Wish, answer: HouseAnswer): Promise<unknown>
  /** Nothing was answered that holds: whoever asks again is the first again. */
  release(wish: Wish): Promise<unknown>
}
