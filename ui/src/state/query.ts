/** What is known about a question to the host. One value, so that no two flags can disagree. */
import { HostError } from '../ipc';

export type Query<Answer> =
  | { state: 'idle' }
  /** Asked, not answered; `before` is what stood there and stays painted, but must not be acted on. */
  | { state: 'wait'; before: Answer | null }
  | { state: 'data'; data: Answer }
  | { state: 'error'; error: HostError };

/** The next waiting state: what is painted now stays painted. */
export function waiting<Answer>(query: Query<Answer>): Query<Answer> {
  return { state: 'wait', before: painted(query) };
}

/** What stands on the screen for this query, fresh or not. */
export function painted<Answer>(query: Query<Answer>): Answer | null {
  if (query.state === 'data') return query.data;
  return query.state === 'wait' ? query.before : null;
}

/** Do two answers say the same? The moment they were asked at aside. */
export function alike(one: object, other: object): boolean {
  const said = (value: object) => JSON.stringify(value, (key, each) => (key === 'at' ? undefined : each));
  return said(one) === said(other);
}

/** Asks. Whatever is thrown is an answer too: who asks cannot forget it. */
export async function answered<Answer>(call: () => Promise<Answer>): Promise<Query<Answer>> {
  try {
    return { state: 'data', data: await call() };
  } catch (cause) {
    return { state: 'error', error: asHostError(cause) };
  }
}

/** Whatever was thrown, as the one kind of error the page shows. */
export function asHostError(cause: unknown): HostError {
  return cause instanceof HostError ? cause : new HostError({ code: 'internal', args: [] });
}
