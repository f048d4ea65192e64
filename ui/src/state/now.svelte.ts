/**
 * Whom to call now: the situations of the start page, the lines of my place, and the answer to the situation chosen, by its
 * tile or where a text seemed to tell of it.
 * What is asked again with the same words is painted again only if the answer is another.
 */
import type { NowLine, NowReply, SituationView, Told } from '../bindings/wire';
import * as host from '../ipc';
import { closeCards } from './cards.svelte';
import { forgetCopyNotice } from './copying.svelte';
import { lang } from './language.svelte';
import { lookup, placeInForce } from './lookup.svelte';
import { painted, type Query } from './query';
import { Standing } from './standing.svelte';
import { closeView, openedView, openView, viewIsOpen } from './view.svelte';

const tiles = new Standing<SituationView[]>();
const here = new Standing<NowLine[]>();

/** A situation as far as whoever leads to it knows it; its answer says it whole. */
type Named = Pick<SituationView, 'id' | 'name'> & Partial<SituationView>;

/** A situation that was chosen, and its answer. */
class Asked {
  situation = $state.raw<Named | null>(null);
  readonly answer = new Standing<NowReply>();

  choose(next: Named | null): void {
    forgetCopyNotice();
    this.answer.forget();
    this.situation = next;
  }

  ask(place: string | null): void {
    if (!this.situation) return;
    const request = { situation: this.situation.id, role: lookup.role, place, lang: lang() };
    void this.answer.ask(() => host.now(request));
  }
}

const byTile = new Asked();
/** Lies over the hits of its text, which can lie over the answer to a tile. */
const byText = new Asked();
const shown = (): Asked => (openedView() === 'told' ? byText : byTile);

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
  get situation(): Named | null {
    const { situation, answer } = shown();
    return situation && (painted(answer.query)?.situation ?? situation);
  },
  get answer(): Query<NowReply> {
    return shown().answer.query;
  },
  /** Why something of the start page is missing. */
  get startError() {
    const failed = [tiles.query, here.query].find((query) => query.state === 'error');
    return failed?.state === 'error' ? failed.error : null;
  },
};

/** Is the answer to a situation what stands under the search field? */
export function answerIsShown(): boolean {
  if (viewIsOpen()) return openedView() === 'told';
  return byTile.situation !== null && lookup.query.state === 'idle';
}

/** A tile was pressed. */
export function chooseSituation(situation: SituationView): void {
  closeCards();
  closeView();
  byTile.choose(situation);
  askAnswer();
}

/** What the text seems to tell of was pressed: its answer lies over the hits, for the place that the text names. */
export function openTold(told: Told): void {
  openView('told');
  byText.choose(told);
  byText.ask(placeInForce());
}

/** Back to the start page; gives the situation left. */
export function leaveSituation(): string | null {
  const left = byTile.situation?.id ?? null;
  byTile.choose(null);
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
  byTile.ask(lookup.place?.code ?? null);
  if (openedView() === 'told') byText.ask(placeInForce());
}
