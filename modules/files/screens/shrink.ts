const longestSide = 2048

/** A phone's photo at the size it will be kept: the train's network carries a tenth of it. Else the file itself. */
export async function shrink(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.size < 400_000) return file
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const made = await canvas.convertToBlob(
      file.type === 'image/png'
        ? { type: 'image/webp', quality: 0.9 }
        : { type: 'image/jpeg', quality: 0.88 },
    )
    return made.size < file.size ? made : file
  } catch {
    // A kind that this browser cannot read: the server decides, and says why.
    return file
  }
}

export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts: string[] = []
  // In pieces: all bytes as arguments of one call overflow the stack.
  for (let at = 0; at < bytes.length; at += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
  return btoa(parts.join(''))
}
