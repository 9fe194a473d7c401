/** The year's worksheet while it is edited: kept while other tabs are looked at, begun anew when what is saved changes. */

import type { WorksheetSave } from '../../wire/WorksheetSave';
import type { WorksheetView } from '../../wire/WorksheetView';

export class Draft {
  strategy = $state('');
  market = $state('');
  share = $state('');
  reasoning = $state('');

  #saved = $state.raw<WorksheetView | null>(null);

  /** Whether anything differs from what is saved. */
  readonly isChanged = $derived(
    this.#saved !== null &&
      (this.strategy !== this.#saved.strategy || this.market !== this.#saved.market || this.share !== this.#saved.market_share || this.reasoning !== this.#saved.reasoning),
  );

  /** Takes what is saved; typed text stays as long as that is the same. */
  follow(saved: WorksheetView) {
    const isSame = this.#saved !== null && textOf(this.#saved) === textOf(saved);
    this.#saved = saved;
    if (!isSame) this.reset();
  }

  /** Goes back to what is saved. */
  reset() {
    const saved = this.#saved;
    if (saved) [this.strategy, this.market, this.share, this.reasoning] = [saved.strategy, saved.market, saved.market_share, saved.reasoning];
  }

  request(year: number): WorksheetSave {
    return { year, strategy: this.strategy.trim(), market: this.market.trim(), market_share: this.share.trim(), reasoning: this.reasoning.trim() };
  }
}

function textOf({ year, strategy, market, market_share, reasoning }: WorksheetView): string {
  return JSON.stringify([year, strategy, market, market_share, reasoning]);
}
