/** Every value that an expression takes, as something drawn from it would see them. */
export function watched<T>(read: () => T): { seen: T[]; stop: () => void } {
  const seen: T[] = [];
  const stop = $effect.root(() => {
    const value = $derived(read());
    $effect(() => {
      seen.push(value);
    });
  });
  return { seen, stop };
}
