/** Integer pence for people: `123456` is `£1,234.56`. */
export function formatPence(pence: number): string {
  // By hand: a formatter of Intl costs every cold start more than all of this file's callers together.
  const [pounds = '', rest] = (Math.abs(pence) / 100).toFixed(2).split('.');
  return `${pence < 0 ? '-' : ''}£${pounds.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** Integer pence for a trace of a calculation: `1967885` is `19678.85`. */
export function poundsAndPence(pence: number): string {
  return (pence / 100).toFixed(2);
}
