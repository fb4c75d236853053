/** Which of the cards that everybody gets this page has put away. Pure. */

/** Reads what was kept of an earlier page; anything else is nothing. */
export function readPutAway(kept: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(kept || '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** What is kept when one more was put away. */
export function puttingAway(kept: string, name: string): string {
  return JSON.stringify([...new Set([...readPutAway(kept), name])]);
}
