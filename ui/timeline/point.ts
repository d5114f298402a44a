/** Where a pointer is in the chart: pixels from the first day's start, and from the first row's top. */
export interface ChartPoint {
  x: number
  y: number
}

interface Offsets {
  head: number
  top: number
}

/** In right-to-left text scrollLeft runs below zero and days grow to the left. */
export function pointIn(
  scroller: HTMLElement,
  clientX: number,
  clientY: number,
  offsets: Offsets,
): ChartPoint {
  const rect = scroller.getBoundingClientRect()
  const fromStart = isRightToLeft(scroller) ? rect.right - clientX : clientX - rect.left
  return {
    x: fromStart + Math.abs(scroller.scrollLeft) - offsets.head,
    y: clientY - rect.top + scroller.scrollTop - offsets.top,
  }
}

export const isRightToLeft = (element: HTMLElement): boolean => getComputedStyle(element).direction === 'rtl'
