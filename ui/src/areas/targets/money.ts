/** Amounts as the engine sends them for editing ("1250000.00"): exact texts, never numbers. */

/** Halfway between two amounts of the same currency, rounded down to the last digit they have. */
export function halfway(least: string, most: string): string {
  const digits = Math.max(decimalsOf(least), decimalsOf(most));
  const middle = (minorOf(least, digits) + minorOf(most, digits)) / 2n;
  const text = String(middle).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function minorOf(amount: string, digits: number): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(digits, '0'));
}
