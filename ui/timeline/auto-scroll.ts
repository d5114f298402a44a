const zone = 56
const fastest = 18

/** Pixels to scroll in this frame: nothing in the middle, faster the closer the pointer is to an edge. */
export function edgeSpeed(position: number, start: number, end: number): number {
  if (position < start + zone) return -Math.ceil(fastest * Math.min(1, (start + zone - position) / zone))
  if (position > end - zone) return Math.ceil(fastest * Math.min(1, (position - (end - zone)) / zone))
  return 0
}
