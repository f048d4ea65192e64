/**
 * Whom to call now: the situations of the start page, the lines of my place, and the answer to the situation chosen.
 * What is asked again with the same words is painted again only if the answer is another.
 */
import type { NowLine, NowReply, SituationView } from '../bindings/wire';
import * as host from '../ipc';
import { closeCards } from './cards.svelte';
import { forgetCopyNotice } from './copying.svelte';
import { lang } from './language.svelte';
import { lookup } from './lookup.svelte';
import { painted, type Query } from './query';
import { Standing } from './standing.svelte';
import { closeView, viewIsOpen } from './view.svelte';

const tiles = new Standing<SituationView[]>();
const here = new Standing<NowLine[]>();
const answer = new Standing<NowReply>();
let chosen = $state.raw<SituationView | null>(null);

/** The start page and the answer as the views see them. */
export const whomNow = {
  /** The situations, in the core's order for my role. */
  get tiles(): readonly SituationView[] {
    return painted(tiles.query) ?? [];
  },
  /** Who answers in my place, always in the same order. */
  get here(): readonly NowLine[] {
    return painted(here.query) ?? [];
  },
  /** The situation chosen, in the language of its answer. */
  get situation(): SituationView | null {
    return chosen && (painted(answer.query)?.situation ?? chosen);
  },
  get answer(): Query<NowReply> {
    return answer.query;
  },
  /** Why something of the start page is missing. */
  get startError() {
    const failed = [tiles.query, here.query].find((query) => query.state === 'error');
    return failed?.state === 'error' ? failed.error : null;
  },
};

/** Is the answer to a situation what stands under the search field? */
export function answerIsShown(): boolean {
  return chosen !== null && lookup.query.state === 'idle' && !viewIsOpen();
}

/** A tile was pressed. */
export function chooseSituation(situation: SituationView): void {
  closeCards();
  closeView();
  forgetCopyNotice();
  answer.forget();
  chosen = situation;
  askAnswer();
}

/** Back to the start page; gives the situation left. */
export function leaveSituation(): string | null {
  const left = chosen?.id ?? null;
  forgetCopyNotice();
  answer.forget();
  chosen = null;
  return left;
}

/** Language, place or role are others: everything is asked anew. */
export function askWhomNow(): void {
  const request = { lang: lang(), role: lookup.role };
  void tiles.ask(() => host.situations(request));
  askStates();
}

/** Time has passed: asks again for what stands on the screen and tells a state. */
export function askStates(): void {
  const request = { lang: lang(), place: lookup.place?.code ?? null };
  void here.ask(() => host.here(request));
  askAnswer();
}

function askAnswer(): void {
  if (!chosen) return;
  const request = {
    situation: chosen.id,
    role: lookup.role,
    place: lookup.place?.code ?? null,
    lang: lang(),
  };
  void answer.ask(() => host.now(request));
}
