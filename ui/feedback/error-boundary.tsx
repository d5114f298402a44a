import { Component, type ReactNode } from 'react'
import { ProblemView } from './problem-view.tsx'

interface ErrorBoundaryProps {
  children: ReactNode
  /** A change of it clears the error, so that leaving a broken screen mends it. */
  resetKey?: string
}

interface ErrorBoundaryState {
  error: unknown
  resetKey: string | undefined
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <ProblemView error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
  }
}
