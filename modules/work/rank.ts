const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const lowest = digits[0]!
const highest = digits.at(-1)!

const numberOf = (digit: string): number => digits.indexOf(digit)

/**
 * A text that sorts, byte by byte, strictly between two others; null stands for "before all" and "after all".
 * There is always one, because it may be longer than both. No rank ends in the lowest digit: nothing would fit
 * before it. Moving a card thus writes one row, whatever the length of the list.
 */
export function rankBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null) {
    if (before >= after) throw new RangeError(`${before} does not sort before ${after}`)
    return middle(before, after)
  }
  if (before !== null) return next(before)
  return after === null ? digits[digits.length >> 1]! : previous(after)
}

function middle(before: string, after: string): string {
  let rank = ''
  let isBelowAfter = false
  for (let position = 0; ; position++) {
    const low = numberOf(before[position] ?? lowest)
    const high: number = isBelowAfter ? digits.length : numberOf(after[position] ?? lowest)
    if (high - low > 1) return rank + digits[(low + high) >> 1]
    rank += digits[low]
    isBelowAfter ||= low < high
  }
}

/** Counts up at the same length; all places full: twice as long, so that 3,800 cards at the end need 3 letters. */
function next(rank: string): string {
  const trailing = rank.length - trimEnd(rank, highest).length
  if (trailing === rank.length) return `${rank}${lowest.repeat(rank.length)}${digits[1]}`
  const at = rank.length - trailing - 1
  const raised = rank.slice(0, at) + digits[numberOf(rank[at]!) + 1]
  return trailing ? `${raised}${lowest.repeat(trailing - 1)}${digits[1]}` : raised
}

/** Counts down likewise. */
function previous(rank: string): string {
  const lastDown = numberOf(rank.at(-1)!) - 1
  if (lastDown > 0) return rank.slice(0, -1) + digits[lastDown]
  const head = trimEnd(rank.slice(0, -1), lowest)
  if (!head) return lowest.repeat(rank.length) + highest.repeat(rank.length + 1)
  const lowered = head.slice(0, -1) + digits[numberOf(head.at(-1)!) - 1]
  return lowered + highest.repeat(rank.length - head.length)
}

function trimEnd(text: string, digit: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === digit) end--
  return text.slice(0, end)
}
