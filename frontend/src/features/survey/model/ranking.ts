/** An order that is made by moving one item at a time. Items without a place are not in it. */

/** At the end of the order. */
export function placed(order: readonly string[], item: string): string[] {
  return order.includes(item) ? [...order] : [...order, item];
}

/** By so many places, as far as the order goes. */
export function moved(order: readonly string[], item: string, by: number): string[] {
  const from = order.indexOf(item);
  if (from < 0) return [...order];
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  const rest = order.filter((other) => other !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

export function takenOut(order: readonly string[], item: string): string[] {
  return order.filter((other) => other !== item);
}
