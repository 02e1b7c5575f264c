/** An exact amount, not negative, for sums that must not be rounded on the way: pence, or parts of a penny. */
export type Exact = { readonly numerator: bigint; readonly denominator: bigint };

export const nil: Exact = { numerator: 0n, denominator: 1n };

/** `numerator / denominator` of whole numbers, in lowest terms. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1n): Exact {
  const over = BigInt(numerator);
  const under = BigInt(denominator);
  const divisor = greatestCommonDivisor(over, under);
  return { numerator: over / divisor, denominator: under / divisor };
}

export function sum(terms: readonly Exact[]): Exact {
  return terms.reduce(
    (left, right) =>
      exact(
        left.numerator * right.denominator + right.numerator * left.denominator,
        left.denominator * right.denominator,
      ),
    nil,
  );
}

export function times(amount: Exact, factor: number): Exact {
  return exact(amount.numerator * BigInt(factor), amount.denominator);
}

export function atMost(limit: Exact, amount: Exact): Exact {
  return isAtLeast(amount, limit) ? limit : amount;
}

/** `amount - less`, not below nil. */
export function takeOff(less: Exact, amount: Exact): Exact {
  return isAtLeast(less, amount) ? nil : sum([amount, { ...less, numerator: -less.numerator }]);
}

export function isAtLeast(amount: Exact, limit: Exact): boolean {
  return amount.numerator * limit.denominator >= limit.numerator * amount.denominator;
}

export function isWhole(amount: Exact): boolean {
  return amount.denominator === 1n;
}

/** The nearest whole number, half up. The amount is not negative. */
export function roundHalfUp({ numerator, denominator }: Exact): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
