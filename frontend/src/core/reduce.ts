/** The fold: which slice remembers which event. The list is closed; the type checker names what is missing from it. */
import { reduceAccounts } from './accounts';
import { reduceApprovals } from './approvals';
import { reduceAnnouncements } from './announcements';
import { reduceActs } from './acts';
import { reduceBriefing } from './briefing';
import { reduceChanges } from './changes';
import { reduceCalls } from './calls';
import { reduceChases } from './chases';
import { reduceClock } from './clock';
import { reduceEmergency } from './emergency';
import { assertNever } from './envelope';
import { reduceEscalation } from './escalation';
import { reduceEvaluation } from './evaluation';
import type { Exercise } from './exercise';
import { reduceFiringRange } from './firingRange';
import { reduceHiding } from './hiding';
import { reduceInjects } from './injects';
import { reduceMessages } from './messages';
import { reduceNotes } from './notes';
import { reducePacks } from './packs';
import { reducePeople } from './people';
import { reducePersonas } from './personas';
import { reducePins } from './pins';
import { reducePolicy } from './policy';
import { reducePosts } from './posts';
import { reduceReadiness } from './readiness';
import { reduceReadings } from './readings';
import { reduceRecording } from './recording';
import { reducePublic } from './public';
import { reduceQueue } from './queue';
import { reduceReach } from './reach';
import type { Item } from './schema.gen';
import { reduceShelf } from './shelf';
import { reduceDrafts } from './drafts';
import { reduceSights } from './sights';
import { reduceSituation } from './situation';
import { reduceTalk } from './talk';
import { reduceTriage } from './triage';

/**
 * Folds one item into the state that is given.
 *
 * Raises `UnknownTag` for an event from a newer version and `UnknownName` when items before this one are missing; in
 * both cases the item can be folded later as if it had not been tried.
 */
export function reduce(exercise: Exercise, item: Item): void {
  switch (item.type) {
    case 'clock.started':
    case 'clock.paused':
    case 'clock.resumed':
    case 'clock.speed_set':
    case 'clock.jumped':
    case 'clock.ended':
    case 'clock.stepped':
      return reduceClock(exercise.clock, item);
    case 'seat.opened':
    case 'seat.briefed':
    case 'seat.lent':
    case 'seat.returned':
    case 'participant.joined':
    case 'participant.seated':
    case 'participant.removed':
    case 'review.opened':
      return reducePeople(exercise.people, item);
    case 'platform.opened':
    case 'account.opened':
    case 'account.entrusted':
    case 'account.pattern_set':
      return reduceAccounts(exercise.accounts, item);
    case 'contact.listed':
    case 'persona.described':
    case 'persona.revealed':
    case 'persona.spoken':
      return reducePersonas(exercise.personas, item);
    case 'post.published':
    case 'post.signed':
    case 'post.edited':
    case 'post.deleted':
    case 'post.liked':
    case 'post.unliked':
      return reducePosts(exercise.posts, item);
    case 'reply.hidden':
    case 'reply.unhidden':
      return reduceHiding(exercise.hiding, item);
    case 'post.pinned':
    case 'post.unpinned':
      return reducePins(exercise.pins, item);
    case 'message.delivered':
    case 'message.written':
    case 'message.settled':
    case 'message.sent':
    case 'message.awaited':
    case 'message.dismissed':
      return reduceMessages(exercise.messages, item);
    case 'call.rang':
    case 'call.placed':
    case 'call.dialled':
    case 'call.queued':
    case 'call.taken':
    case 'call.stopped':
    case 'call.missed':
    case 'call.line':
    case 'call.spoken':
    case 'call.noted':
    case 'call.ended':
    case 'call.settled':
      return reduceCalls(exercise.calls, item);
    case 'message.chased':
    case 'chase.stopped':
      return reduceChases(exercise.chases, item);
    case 'inject.planned':
    case 'inject.released':
    case 'inject.held':
    case 'inject.freed':
    case 'inject.skipped':
      return reduceInjects(exercise.injects, item);
    case 'escalation.changed':
      return reduceEscalation(exercise.escalation, item);
    case 'talk.said':
    case 'decision.logged':
      return reduceTalk(exercise.talk, item);
    case 'note.taken':
      return reduceNotes(exercise.notes, item);
    case 'expectation.stated':
    case 'expectation.marked':
    case 'objective.rated':
      return reduceEvaluation(exercise.evaluation, item);
    case 'posts.seen':
      return reduceSights(exercise.sights, item);
    case 'draft.kept':
      return reduceDrafts(exercise.drafts, item);
    case 'change.proposed':
      return reduceChanges(exercise.changes, item);
    case 'recording.announced':
      return reduceRecording(exercise.recording, item);
    case 'participant.prepared':
      return reduceReadiness(exercise.readiness, item);
    case 'range.set':
      return reduceFiringRange(exercise.firing_range, item);
    case 'post.scheduled':
    case 'schedule.paused':
    case 'schedule.resumed':
    case 'schedule.cancelled':
    case 'schedule.published':
      return reduceQueue(exercise.queue, item);
    case 'approval.asked':
    case 'approval.given':
    case 'approval.returned':
    case 'approval.withdrawn':
    case 'approval.published':
      return reduceApprovals(exercise.approvals, item);
    case 'post.claimed':
    case 'post.unclaimed':
    case 'post.handed_over':
    case 'post.settled':
      return reduceTriage(exercise.triage, item);
    case 'policy.stated':
      return reducePolicy(exercise.policy, item);
    case 'emergency.called':
    case 'emergency.signed':
    case 'emergency.cleared':
      return reduceEmergency(exercise.emergency, item);
    case 'announcement.made':
      return reduceAnnouncements(exercise.announcements, item);
    case 'situation.noted':
      return reduceSituation(exercise.situation, item);
    case 'act.noted':
      return reduceActs(exercise.acts, item);
    case 'text.read':
    case 'reading.corrected':
      return reduceReadings(exercise.readings, item);
    case 'deck.stocked':
    case 'card.stocked':
    case 'card.dealt':
    case 'echo.dealt':
    case 'deck.muted':
    case 'deck.opened':
      return reducePacks(exercise.packs, item);
    case 'reach.counted':
      return reduceReach(exercise.reach, item);
    case 'set.shelved':
    case 'set.fired':
    case 'set.dismissed':
    case 'line.released':
    case 'shelf.switched':
      return reduceShelf(exercise.shelf, item);
    case 'crowd.opened':
    case 'crowd.advanced':
    case 'crowd.explained':
    case 'public.measured':
    case 'rules.held':
    case 'rules.freed':
      return reducePublic(exercise.public, item);
    case 'exercise.created':
    case 'exercise.briefed':
    case 'objective.stated':
      return reduceBriefing(exercise.briefing, item);
    default:
      return assertNever(item);
  }
}
