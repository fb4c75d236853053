/** Every view there is: pure functions from a scene to what the screens draw. */
export { accountPage, type AccountPageView } from './accountPage';
export { accountView, limitOf, mayUse, usableAccounts } from './accounts';
export { approval, approvers, openDrafts, sentBack, toApprove } from './approvals';
export { claimOf, handedToYou } from './claims';
export {
  calls,
  callsInVain,
  callsWanting,
  lengthOf,
  missedCalls,
  openCalls,
  type InVainView,
} from './calls';
export { askedAgain, asksAgain, suggestedLines } from './chases';
export { briefView, clockView, closedBecause } from './clock';
export { escalation, personaCards, queue } from './control';
export { decks, pace } from './decks';
export { emergencyView, lentToYou, ownSeats, situation, toldToAll, toldToYou } from './day';
export { expectations, lastMark, objectives } from './evaluation';
export { feed, feedNames, type Column } from './feed';
export { contacts, inbox, letterClosed, mailboxTitle, needYou, sent, TO_CONTROL } from './inbox';
export { lanes, type Kind } from './lanes';
export { injects, msel, type MselView } from './msel';
export { roster, seats } from './people';
export { advice, guidance, type Doing } from './policy';
export { listening, profile, publicView, turns, why } from './public';
export { dequeued, queued } from './queued';
export { mediaView, postView, postViews } from './posts';
export { comesLate, prepared, readyCount, type Prepared } from './readiness';
export { personName, sceneOf, seatTitle, type Here, type Scene, type You } from './scene';
export { shelf } from './shelf';
export { aboutWord, decisions, notes, talk } from './talk';
export { thread } from './thread';
