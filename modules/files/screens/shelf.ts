const prefix = 'upload '

/** The same for the same file on the same record; no browser lets a page read a file again by itself. */
export const markOf = (file: { name: string; size: number; lastModified: number }, subjectId = ''): string =>
  [file.name || 'photo', file.size, file.lastModified, subjectId].join(' ')

const kept = (): Storage | undefined => {
  try {
    return localStorage
  } catch {
    // Without storage a file is begun anew.
    return undefined
  }
}

/** Which upload a file is on, on this device. */
export const shelf = {
  get: (mark: string) => kept()?.getItem(prefix + mark) ?? undefined,
  put: (mark: string, uploadId: string) => kept()?.setItem(prefix + mark, uploadId),
  drop: (mark: string) => kept()?.removeItem(prefix + mark),
  marks: () =>
    Object.keys(kept() ?? {})
      .filter(key => key.startsWith(prefix))
      .map(key => key.slice(prefix.length)),
}

/** The file a mark is of, when it belongs to that record. */
export function nameIn(mark: string, subjectId: string): string | undefined {
  const parts = mark.split(' ')
  return parts.at(-1) === subjectId ? parts.slice(0, -3).join(' ') : undefined
}
