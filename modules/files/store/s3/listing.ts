export interface Listing {
  entries: { key: string; at: string }[]
  /** Where the next page begins; undefined when there is none. */
  next: string | undefined
}

const within = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1]

const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** An answer to ListObjectsV2. Our keys have no character that XML would change; a token may. */
export function listed(xml: string): Listing {
  const contents = xml.match(/<Contents>.*?<\/Contents>/gs) ?? []
  const entries = contents.flatMap(each => {
    const [key, at] = [within(each, 'Key'), within(each, 'LastModified')]
    return key && at ? [{ key: plain(key), at }] : []
  })
  const next = within(xml, 'NextContinuationToken')
  return { entries, next: next === undefined ? undefined : plain(next) }
}
