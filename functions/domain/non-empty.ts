/** A list that holds something: the compiler refuses an empty one. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** The same list, once it is known to hold something; undefined if it is empty. */
export function nonEmpty<Item>([first, ...rest]: readonly Item[]): NonEmpty<Item> | undefined {
  return first === undefined ? undefined : [first, ...rest];
}
