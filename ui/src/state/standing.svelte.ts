/**
 * A question that is asked time and again. What stands on the screen stays until another answer has come, and what is
 * answered with the same words is not painted again.
 */
import { alike, answered, type Query } from './query';

export class Standing<Answer> {
  query = $state.raw<Query<Answer>>({ state: 'idle' });
  #latest = 0;

  /** Asks; a later call wins over an earlier one. */
  async ask(call: () => Promise<Answer>): Promise<void> {
    const ticket = ++this.#latest;
    const next = await answered(call);
    if (ticket === this.#latest && !alike(this.query, next)) this.query = next;
  }

  /** Takes the answer away, and drops one that is on its way. */
  forget(): void {
    this.#latest += 1;
    this.query = { state: 'idle' };
  }
}
