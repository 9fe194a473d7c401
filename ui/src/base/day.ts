/** Days as they are typed and as commands take them: `2026-11-20`. */

/** Whether it is a day of the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day so many days later, or earlier. */
export function daysFrom(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** An optional day as commands take it. */
export function dayOrNone(text: string): string | null {
  return text.trim() || null;
}
