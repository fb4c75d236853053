/** What the team says to itself, what it decided, and what is noted of it. */
import { find } from '../envelope';
import type { Name, ParticipantId } from '../schema.gen';
import { personName, seatTitle, type Scene } from './scene';
import type { DecisionView, NoteView, TalkView } from './types';

/** Oldest first. */
export function talk(scene: Scene): TalkView[] {
  const { messages } = scene.exercise.talk;
  return Object.entries(messages).map(([name, saying]) => {
    const answered = find(messages, saying.reply_to);
    return {
      name,
      by: personName(scene, saying.by),
      title: seatOf(scene, name),
      text: saying.text,
      t: saying.t,
      replyTo: answered && { by: personName(scene, answered.by), text: answered.text },
      mine: isMine(scene, saying.by),
    };
  });
}

/** Oldest first. */
export function decisions(scene: Scene): DecisionView[] {
  return Object.entries(scene.exercise.talk.decisions).map(([name, decision]) => ({
    name,
    text: decision.text,
    by: personName(scene, decision.by),
    t: decision.t,
  }));
}

/** Newest first. */
export function notes(scene: Scene): NoteView[] {
  return Object.entries(scene.exercise.notes.notes)
    .map(([name, note]) => ({
      name,
      by: personName(scene, note.by),
      text: note.text,
      t: note.t,
      about: note.about,
    }))
    .reverse();
}

/** Control speaks without a pseudonym, so whatever bears none is control's own. */
function isMine(scene: Scene, by: ParticipantId | null): boolean {
  return by === null ? scene.you.role === 'control' : by === scene.you.participant;
}

/** The seat that the speaker had then: whoever moves takes the new title along, but not into the past. */
function seatOf(scene: Scene, saying: Name): string | null {
  const seat = scene.then.seats.get(saying) ?? null;
  return seat === null ? null : seatTitle(scene, seat);
}
