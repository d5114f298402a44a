/** A caller of Mainstay's API with the key of one tenant. */
export function api(url: string, key: string) {
  async function ask(method: string, path: string, body?: unknown) {
    const headers: Record<string, string> = { authorization: `Bearer ${key}` }
    if (body !== undefined) headers['content-type'] = 'application/json'
    const answer = await fetch(url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 500)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return {
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, body: unknown) => ask('POST', path, body),
    patch: (path: string, body: unknown) => ask('PATCH', path, body),
  }
}

export type Api = ReturnType<typeof api>
