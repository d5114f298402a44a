export function Pet() { return null }
