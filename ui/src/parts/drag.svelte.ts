/**
 * A card carried by the pointer to a place of its board (`data-drop`). Pointer events only: HTML drag and drop behaves differently in every web view. The card
 * is lifted after a few pixels, so that a click stays a click; Escape puts it back; near an edge the board scrolls.
 */

const SLACK_PX = 5;

interface Press<Card> {
  card: Card;
  id: number;
  x: number;
  y: number;
  /** Where in the card it was taken, and how wide it is. */
  grip: { x: number; y: number };
  width: number;
}

export class Drag<Card, Place extends string> {
  /** The card carried. */
  card = $state.raw<Card | null>(null);
  /** The place below the pointer. */
  over = $state.raw<Place | null>(null);
  /** Where the carried card is drawn in the window. */
  at = $state.raw({ x: 0, y: 0, width: 0 });
  /** Whether the click that follows belongs to the drag. */
  isSettling = false;

  #press: Press<Card> | null = null;
  #pointer = { x: 0, y: 0 };
  #frame = 0;

  /** `scroller` is the board; the page around it scrolls as well. */
  constructor(
    private readonly scroller: () => HTMLElement | undefined,
    private readonly ondrop: (card: Card, over: Place) => void,
  ) {}

  /** The pointer went down on a card. */
  press(event: PointerEvent & { currentTarget: HTMLElement }, card: Card) {
    if (event.button !== 0 || event.pointerType === 'touch' || this.#press) return;
    const box = event.currentTarget.getBoundingClientRect();
    this.#press = { card, id: event.pointerId, x: event.clientX, y: event.clientY, grip: { x: event.clientX - box.left, y: event.clientY - box.top }, width: box.width };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#up);
    addEventListener('pointercancel', this.#cancel);
    addEventListener('blur', this.#cancel);
    addEventListener('keydown', this.#key, true);
  }

  /** Puts the card back and forgets the pointer. */
  end() {
    cancelAnimationFrame(this.#frame);
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#up);
    removeEventListener('pointercancel', this.#cancel);
    removeEventListener('blur', this.#cancel);
    removeEventListener('keydown', this.#key, true);
    [this.#press, this.card, this.over] = [null, null, null];
  }

  #move = (event: PointerEvent) => {
    const press = this.#press;
    if (!press || event.pointerId !== press.id) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (!this.card) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < SLACK_PX) return;
      this.card = press.card;
      this.#frame = requestAnimationFrame(this.#scroll);
    }
    event.preventDefault();
    this.#follow(press);
  };

  #up = (event: PointerEvent) => {
    if (event.pointerId !== this.#press?.id) return;
    const { card, over } = this;
    this.end();
    if (!card) return;
    this.#swallowClick();
    if (over) this.ondrop(card, over);
  };

  #cancel = () => this.end();

  #key = (event: KeyboardEvent) => {
    if (!this.card) return;
    // Nothing else hears a key while a card is held, least of all the panel that Escape would close.
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    this.end();
    this.#swallowClick();
  };

  #follow(press: Press<Card>) {
    const { x, y } = this.#pointer;
    this.at = { x: x - press.grip.x, y: y - press.grip.y, width: press.width };
    const below = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
    this.over = (below?.dataset.drop as Place | undefined) ?? null;
  }

  #scroll = () => {
    const board = this.scroller();
    if (!this.card || !this.#press || !board) return;
    const box = board.getBoundingClientRect();
    const before = board.scrollLeft;
    board.scrollLeft += scrollBy(this.#pointer.x, box.left, box.right);
    if (board.scrollLeft !== before) this.#follow(this.#press);
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #swallowClick() {
    this.isSettling = true;
    setTimeout(() => (this.isSettling = false));
  }
}

/** How far to scroll in a frame while a card is held at this place between two edges: faster the nearer to one. */
export function scrollBy(at: number, first: number, last: number): number {
  const EDGE = 56;
  const FASTEST = 18;
  const share = (distance: number) => Math.min(1, Math.max(0, 1 - distance / EDGE));
  return Math.round(FASTEST * (share(last - at) - share(at - first)));
}
