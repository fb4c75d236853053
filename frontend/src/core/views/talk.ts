/** What the team says to itself, what it decided, and what is noted of it. */
import { find } from '../envelope';
import type { Name, ParticipantId } from '../schema.gen';
import { accountView } from './accounts';
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
      about: aboutOf(scene, saying.about),
      mine: isMine(scene, saying.by),
    };
  });
}

/** What something was said about: a post with what it says now, or a draft. */
function aboutOf(scene: Scene, name: Name | null): TalkView['about'] {
  if (name === null) return null;
  const post = find(scene.exercise.posts.posts, name);
  const draft = find(scene.exercise.approvals.approvals, name);
  if (post !== null) {
    const by = accountView(scene, post.account).display;
    return { name, by, text: post.deleted === null ? post.text : 'Deleted' };
  }
  return draft && { name, by: `${personName(scene, draft.by)}’s draft`, text: draft.text };
}

/** What the next word will be about: "Ottilie Vane: A serious question". */
export function aboutWord(scene: Scene, name: Name): string | null {
  const about = aboutOf(scene, name);
  return about && `${about.by}: ${about.text}`;
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
