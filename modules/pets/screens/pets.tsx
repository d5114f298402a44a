export function Pets() { return null }
