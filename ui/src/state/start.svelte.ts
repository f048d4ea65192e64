/** What the host says once per language: the lines that always stand, the roles, the edition. */
import type { Choice, Hit, Lang, Start } from '../bindings/wire';
import * as host from '../ipc';
import { asHostError, painted, type Query, waiting } from './query';

let query = $state.raw<Query<Start>>({ state: 'idle' });
let latest = 0;

/** Asks the host; a later call wins over an earlier one. */
export async function loadStart(lang: Lang): Promise<void> {
  const ticket = ++latest;
  query = waiting(query);
  let next: Query<Start>;
  try {
    next = { state: 'data', data: await host.start(lang) };
  } catch (cause) {
    next = { state: 'error', error: asHostError(cause) };
  }
  if (ticket === latest) query = next;
}

/** How it stands with the start. */
export function startQuery(): Query<Start> {
  return query;
}

/** The lines that always stand, as records one can open; empty until the host has answered, and if it cannot. */
export function standingHits(): readonly Hit[] {
  return painted(query)?.standing ?? [];
}

/** Roles a user can choose. */
export function roles(): readonly Choice[] {
  return painted(query)?.roles ?? [];
}
