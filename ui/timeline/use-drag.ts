import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { edgeSpeed } from './auto-scroll.ts'
import { type Grip, gripAt } from './grip.ts'
import { type ChartPoint, isRightToLeft, pointIn } from './point.ts'
import type { TimelineBar } from './types.ts'

const mouseSlack = 4
const touchSlack = 10
const longPressMs = 380

interface Session {
  grip: Grip
  pointerId: number
  touch: boolean
  startX: number
  startY: number
  x: number
  y: number
  active: boolean
  frame: number
  timer: ReturnType<typeof setTimeout> | undefined
}

interface DragOptions {
  scroller: RefObject<HTMLDivElement | null>
  offsets: { head: number; top: number }
  bars: Map<string, TimelineBar>
  onDrag: (grip: Grip, point: ChartPoint) => void
  onDrop: () => void
  onCancel: () => void
}

/** Mouse drags after a few pixels; a finger after a long press, so that swiping still scrolls. */
export function useDrag(options: DragOptions) {
  const latest = useRef(options)
  latest.current = options
  const session = useRef<Session | null>(null)
  const dropped = useRef(false)

  const end = useCallback((how: 'drop' | 'cancel') => {
    const current = session.current
    session.current = null
    if (!current) return
    clearTimeout(current.timer)
    cancelAnimationFrame(current.frame)
    if (!current.active) return
    dropped.current = true
    setTimeout(() => {
      dropped.current = false
    })
    if (how === 'drop') latest.current.onDrop()
    else latest.current.onCancel()
  }, [])

  const step = useCallback(() => {
    const current = session.current
    const scroller = latest.current.scroller.current
    if (!current?.active || !scroller) return
    const rect = scroller.getBoundingClientRect()
    const { head, top } = latest.current.offsets
    const rtl = isRightToLeft(scroller)
    scroller.scrollLeft += edgeSpeed(current.x, rect.left + (rtl ? 0 : head), rect.right - (rtl ? head : 0))
    scroller.scrollTop += edgeSpeed(current.y, rect.top + top, rect.bottom)
    latest.current.onDrag(current.grip, pointIn(scroller, current.x, current.y, latest.current.offsets))
    current.frame = requestAnimationFrame(step)
  }, [])

  const begin = useCallback(() => {
    const current = session.current
    if (!current || current.active) return
    current.active = true
    latest.current.scroller.current?.setPointerCapture(current.pointerId)
    if (current.touch) navigator.vibrate?.(12)
    current.frame = requestAnimationFrame(step)
  }, [step])

  useEffect(() => {
    const scroller = options.scroller.current
    // Only a listener that is not passive may keep the browser from scrolling under the dragging finger.
    const hold = (event: TouchEvent) => {
      if (session.current?.active) event.preventDefault()
    }
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && session.current?.active) end('cancel')
    }
    scroller?.addEventListener('touchmove', hold, { passive: false })
    window.addEventListener('keydown', giveUp, true)
    return () => {
      scroller?.removeEventListener('touchmove', hold)
      window.removeEventListener('keydown', giveUp, true)
      end('cancel')
    }
  }, [options.scroller, end])

  return {
    /** True for the click that the browser sends right after a drop. */
    wasDrag: () => dropped.current,
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      const scroller = options.scroller.current
      if (!scroller || event.button !== 0 || session.current) return
      const at = pointIn(scroller, event.clientX, event.clientY, options.offsets)
      const grip = gripAt(event.target as Element, at, options.bars)
      if (!grip) return
      const touch = event.pointerType === 'touch'
      session.current = {
        grip,
        pointerId: event.pointerId,
        touch,
        startX: event.clientX,
        startY: event.clientY,
        x: event.clientX,
        y: event.clientY,
        active: false,
        frame: 0,
        timer: touch ? setTimeout(begin, longPressMs) : undefined,
      }
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      const current = session.current
      if (!current || event.pointerId !== current.pointerId) return
      current.x = event.clientX
      current.y = event.clientY
      if (current.active) return
      const moved = Math.hypot(current.x - current.startX, current.y - current.startY)
      if (current.touch && moved > touchSlack) end('cancel')
      else if (!current.touch && moved > mouseSlack) begin()
    },
    onPointerUp: () => end('drop'),
    onPointerCancel: () => end('cancel'),
    onContextMenu(event: { preventDefault(): void }) {
      if (session.current?.touch) event.preventDefault()
    },
  }
}
