/** The same for the same arguments: what knows a language takes longer to make than to use. */
export function madeOnce<In extends unknown[], Out>(make: (...given: In) => Out): (...given: In) => Out {
  const made = new Map<string, Out>()
  return (...given) => {
    const key = JSON.stringify(given)
    const known = made.get(key) ?? make(...given)
    made.set(key, known)
    return known
  }
}
