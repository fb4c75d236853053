/** Signed figures as they stand on the screen: the sign is always there, and reads as a minus. */

/** "+0.10", "−0.06", "0.00". */
export function signed(value: number, digits = 0): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** "3 times", "2.5 times". */
export function times(factor: number): string {
  return `${Number(factor.toFixed(1))} times`;
}

/** "0.4", "4.6", "48": one decimal while it says something. */
export function rate(value: number): string {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}
