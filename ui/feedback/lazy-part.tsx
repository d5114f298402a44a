import { type ComponentType, createElement, lazy, Suspense } from 'react'

/**
 * A part of a screen that is fetched when it is first shown: a form, a panel. It needs no placeholder, because it
 * lies over the screen.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(() => load().then(component => ({ default: component }))) as unknown as ComponentType<P>
  return function LazyPart(props: P) {
    return <Suspense>{createElement(Part, props)}</Suspense>
  }
}
