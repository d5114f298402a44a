export interface Selection {
  ids: ReadonlySet<string>
  /** The row last ticked: a click with shift ticks all from here. */
  anchor: string | undefined
}

export const noSelection: Selection = { ids: new Set(), anchor: undefined }

export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, anchor: id }
}

/** Ticks every row between the anchor and this one, as they stand on the screen. */
export function extend(selection: Selection, id: string, order: string[]): Selection {
  const from = selection.anchor === undefined ? -1 : order.indexOf(selection.anchor)
  const to = order.indexOf(id)
  if (from < 0 || to < 0) return toggle(selection, id)
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.ids, ...between]), anchor: id }
}

export const selectAll = (ids: string[]): Selection => ({ ids: new Set(ids), anchor: ids.at(-1) })
