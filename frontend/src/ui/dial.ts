/** The geometry and the words of the escalation dial. */
import type { Level } from '../core/views/types';

export const LEVEL_NAMES = [
  'background',
  'murmur',
  'building',
  'trending',
  'firestorm',
  'meltdown',
] as const;
/** What the levels mean for a deck, as the server has it: posts a minute. */
export const POSTS_A_MINUTE: readonly number[] = [1, 2, 5, 12, 25, 60];
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];
export const HIGHEST: Level = 5;

const SWEEP = 240; // degrees from 0 to 5, open at the bottom

/** The nearest level there is. */
export function asLevel(value: number): Level {
  return LEVELS[Math.min(Math.max(Math.round(value), 0), HIGHEST)] ?? 0;
}

/** Where a level stands on the arc: a point at `radius` around 0,0 and its angle in degrees, 0 up, clockwise. */
export function onArc(level: number, radius: number): { x: number; y: number; angle: number } {
  const angle = -SWEEP / 2 + (SWEEP * level) / HIGHEST;
  const radians = (angle * Math.PI) / 180;
  return { x: radius * Math.sin(radians), y: -radius * Math.cos(radians), angle };
}

/** The SVG path of the arc from level 0 to `level`. */
export function arcTo(level: number, radius: number): string {
  const from = onArc(0, radius);
  const to = onArc(level, radius);
  const large = (SWEEP * level) / HIGHEST > 180 ? 1 : 0;
  return `M ${from.x} ${from.y} A ${radius} ${radius} 0 ${large} 1 ${to.x} ${to.y}`;
}

/** The level a key asks for, or null for keys that are not the dial's. */
export function levelOf(key: string, level: Level): Level | null {
  if (/^[0-5]$/.test(key)) return asLevel(Number(key));
  const step = { ArrowUp: 1, ArrowRight: 1, ']': 1, ArrowDown: -1, ArrowLeft: -1, '[': -1 }[key];
  if (step !== undefined) return asLevel(level + step);
  if (key === 'Home') return 0;
  return key === 'End' ? HIGHEST : null;
}
