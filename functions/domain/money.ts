const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** Integer pence for people: `123456` is `£1,234.56`. */
export function formatPence(pence: number): string {
  return pounds.format(pence / 100);
}

/** Integer pence for a trace of a calculation: `1967885` is `19678.85`. */
export function poundsAndPence(pence: number): string {
  return (pence / 100).toFixed(2);
}
