/** When somebody of the story asks again by himself: the same rule as the server's, for control's eyes. */
import { find } from '../envelope';
import type { Name } from '../schema.gen';
import type { Scene } from './scene';
import type { Ms } from './types';

/** As `CHASE_MS` of the server: somebody whom control leaves without an answer for so long asks again. */
const CHASE: Ms = 180_000;

/** When the person behind a waiting message asks again about it; null when they do not. */
export function asksAgain(scene: Scene, awaited: Name): Ms | null {
  const { messages, personas, chases } = scene.exercise;
  const waiting = find(messages.awaited, awaited);
  if (waiting?.persona == null || waiting.closed !== null) return null;
  const sent = find(chases.sent, waiting.persona) ?? [];
  const left = (find(personas.personas, waiting.persona)?.chases.length ?? 0) > sent.length;
  if (!left || firstOf(scene, waiting.persona) !== awaited) return null;
  return Math.max(waiting.t, ...sent.map(({ t }) => t)) + CHASE;
}

/** People ask about one message at a time: the oldest about which nobody told them not to. */
function firstOf(scene: Scene, persona: Name): Name | null {
  const { messages, chases } = scene.exercise;
  const open = Object.entries(messages.awaited).find(
    ([name, one]) =>
      one.persona === persona && one.closed === null && !chases.stopped.includes(name),
  );
  return open?.[0] ?? null;
}

/** How often they have asked again about it. */
export function askedAgain(scene: Scene, awaited: Name): number {
  const persona = find(scene.exercise.messages.awaited, awaited)?.persona ?? null;
  return (find(scene.exercise.chases.sent, persona) ?? []).filter(({ about }) => about === awaited)
    .length;
}

/** What a person may answer: the lines that the scenario has for them, those that were not used yet first. */
export function suggestedLines(scene: Scene, persona: Name | null): string[] {
  const lines = find(scene.exercise.personas.personas, persona)?.lines ?? [];
  const { messages, calls } = scene.exercise;
  const used = new Set([
    ...Object.values(messages.delivered)
      .filter((one) => one.persona === persona)
      .map(({ text }) => text),
    ...Object.values(calls.calls)
      .filter((one) => one.persona === persona)
      .flatMap(({ said }) => said.map(({ text }) => text)),
  ]);
  return [
    ...lines.filter((line) => !used.has(line)),
    ...lines.filter((line) => used.has(line)),
  ].slice(0, 9);
}
