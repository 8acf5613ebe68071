import { Component, type ReactNode } from 'react';
import { FaultMessage } from './FaultMessage.tsx';

interface Properties {
  /** What cannot be done if it throws, in a sentence. */
  says: string;
  /** When it changes, what is inside is tried again. */
  attempt: unknown;
  children: ReactNode;
}

interface State {
  attempt: unknown;
  fault?: { error: unknown };
}

/** Where something inside throws while it is drawn, a message stands in its place, and the rest stays. */
export class FaultBoundary extends Component<Properties, State> {
  override state: State = { attempt: this.props.attempt };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps({ attempt }: Properties, state: State): Partial<State> | null {
    return attempt === state.attempt ? null : { attempt, fault: undefined };
  }

  override render() {
    const { fault } = this.state;
    const { says, children } = this.props;
    return fault ? <FaultMessage says={says} error={fault.error} /> : children;
  }
}
