/**
 * What the screens draw: plain data computed from a folded state, one interface per thing on the screen.
 *
 * Rules that hold for all of them:
 * - `name` is the thing's id: the name of the event that created it, such as `all:120`.
 * - `t` and everything ending in `At` is exercise time in whole milliseconds since STARTEX. Story time is
 *   `ClockView.storyStart + t`; only the clock knows where the story's day begins.
 * - A field that may be unknown or absent is `null`, never missing: two views of one state compare equal.
 * - Nothing here is computed from a wall clock. "2 min ago" and "1:20 late" are drawn from a view and the `now`
 *   (exercise time) that a component is given beside it.
 */

export type Name = string;
/** Milliseconds of exercise time. */
export type Ms = number;

export type ClockState = 'ready' | 'running' | 'paused' | 'ended';

export interface ClockView {
  state: ClockState;
  /** Exercise time of the last thing known about the clock; a running screen adds what has passed since. */
  t: Ms;
  /** The story's wall clock at t = 0: milliseconds since 1970 of the story's local time, read as if it were UTC. */
  storyStart: number;
  /** Percent; 100 is real time. */
  speed: number;
  /** When the exercise is planned to end. */
  endsAt: Ms | null;
  pausedBy: string | null;
  pausedReason: string | null;
  /** What people are to talk about in a planned pause. */
  question: string | null;
}

export interface AccountView {
  /** Stable key: the name of the account's event. */
  name: Name;
  display: string;
  /** Without the @. */
  handle: string;
  kind: 'person' | 'organisation';
  verified: boolean;
  /** The viewer's side may publish with it. */
  own: boolean;
  bio: string | null;
  followers: number | null;
}

export interface MediaView {
  /** Address of the file; null while it may not be shown. */
  url: string | null;
  kind: 'image' | 'video' | 'audio' | 'document';
  /** What is to be seen, for those who do not see it. */
  alt: string;
}

export type PostAct =
  'reply' | 'quote' | 'repost' | 'like' | 'hide' | 'unhide' | 'edit' | 'pin' | 'delete';

export interface PostView {
  name: Name;
  account: AccountView;
  text: string;
  /** When it appeared in the story; never after the `t` of its event. */
  posted: Ms;
  media: readonly MediaView[];
  /** Set when it answers a post. `handle` is null when that post is not known. */
  replyTo: { name: Name; handle: string | null } | null;
  /** The post it quotes with words of its own. */
  quoted: PostView | null;
  /** The post it passes on without a word; `text` is then empty. */
  reposted: PostView | null;
  editedAt: Ms | null;
  /** A tombstone: `text` is empty and `media` is gone, but the place, the replies and the counts stay. */
  deletedAt: Ms | null;
  /** It was the platform that took it down, not its account. */
  byPlatform: boolean;
  /** The account under whose post it stands has hidden it: it is found behind a line that says so. */
  hiddenBy: string | null;
  /** Direct answers, tombstones among them. */
  replies: number;
  /** Bare reposts that are still up, and the public's beside them. */
  reposts: number;
  /** Quotes that are still up. */
  quotes: number;
  /** Of accounts in the exercise and of the public. */
  likes: number;
  /** How often the public has seen it; null while nobody has counted. */
  views: number | null;
  /** The viewer's chosen account likes it. */
  liked: boolean;
  /** Its account shows it first. */
  pinned: boolean;
  /** What the viewer may do with it, in the order in which the buttons stand. */
  acts: readonly PostAct[];
}

export interface ThreadNode {
  post: PostView;
  /** Oldest first. */
  replies: readonly ThreadNode[];
}

export interface ThreadView {
  /** What the post answers, from the first one down. */
  above: readonly PostView[];
  post: PostView;
  replies: readonly ThreadNode[];
  /** All replies below `post`, at any depth. */
  count: number;
}

export type MessageKind = 'email' | 'sms' | 'press' | 'notice';

export interface InboxView {
  name: Name;
  kind: MessageKind;
  from: string;
  /** What the sender is: "Radio Ansford", "Legal". */
  fromTitle: string | null;
  /** The visible To line. */
  to: readonly string[];
  subject: string | null;
  text: string;
  t: Ms;
  /** When an answer is due; null when none was asked for. */
  dueAt: Ms | null;
  /** What the viewer's seat had written and this answers. */
  answersTo: { text: string; t: Ms } | null;
  /** `quiet` needs nothing and is drawn muted. `settled` was closed without an answer. */
  state: 'waiting' | 'answered' | 'settled' | 'quiet';
  doneAt: Ms | null;
  doneBy: string | null;
  /** Which of the viewer's roles it was sent to; null where they have but one. */
  role: string | null;
}

export interface UtteranceView {
  t: Ms;
  who: string;
  /** Said by the person of the story. */
  theirs: boolean;
  text: string;
}

/** One phone call at one seat. */
export interface CallView {
  name: Name;
  /** The person of the story: who rings, or who was rung. */
  who: string;
  title: string | null;
  address: string | null;
  seat: string;
  /** The other roles at which it rings or rang. */
  alsoAt: readonly string[];
  /** The team rang. */
  outgoing: boolean;
  state: 'ringing' | 'taken' | 'stopped' | 'missed' | 'ended';
  t: Ms;
  /** Until when it rings. */
  until: Ms;
  /** Who of the team picked up, or rang. */
  by: string | null;
  takenAt: Ms | null;
  /** The role that took it in this one's place. */
  takenBy: string | null;
  closedAt: Ms | null;
  /** Who of the team hung up; null when it was the other side. */
  endedBy: string | null;
  said: readonly UtteranceView[];
  pad: string;
  /** A missed call that needs nothing more. */
  dealtWith: boolean;
}

/** A call that control has in hand. */
export interface RingView extends CallView {
  persona: Name | null;
  personaTitle: string | null;
  /** It rings at control. */
  yours: boolean;
  /** What the person may say next. */
  lines: readonly string[];
}

export type Presence = 'here' | 'away' | 'gone' | 'unknown';

export interface SeatView {
  key: string;
  title: string;
  /** Display names of those who hold it. */
  holders: readonly string[];
  /** The seat whose holders act for this one too. */
  lentTo: string | null;
}

export interface ParticipantView {
  /** Pseudonymous participant id. */
  id: string;
  display: string;
  role: 'player' | 'observer' | 'evaluator' | 'control' | 'wall';
  /** Key and title of the seat, null for those without one. */
  seat: { key: string; title: string } | null;
  presence: Presence;
  /** Milliseconds of wall time since the person was last seen; null when here or unknown. */
  awayFor: Ms | null;
  typing: boolean;
  you: boolean;
}

export interface TalkView {
  name: Name;
  by: string;
  /** Title of the speaker's seat. */
  title: string | null;
  text: string;
  t: Ms;
  replyTo: { by: string; text: string } | null;
  /** What it is about: a post that is there, or a draft. */
  about: { name: Name; by: string; text: string } | null;
  mine: boolean;
}

export interface DecisionView {
  name: Name;
  text: string;
  by: string;
  t: Ms;
}

export type InjectKind =
  | 'question'
  | 'complaint'
  | 'joke'
  | 'troll'
  | 'misinformation'
  | 'threat'
  | 'safety'
  | 'press'
  | 'staff'
  | 'fan'
  | 'spam'
  | 'news';

export interface InjectView {
  name: Name;
  kind: InjectKind;
  title: string;
  /** Who speaks and where it lands: "Radio Ansford, e-mail to Press". */
  detail: string | null;
  /** When the plan says. */
  at: Ms;
  state: 'planned' | 'held' | 'skipped' | 'released';
  releasedAt: Ms | null;
  /** How late it fired, in milliseconds of exercise time; null before it fires, and when it was fired by hand. */
  late: Ms | null;
  /** What came of it, when something is known. */
  outcome: { text: string; tone: 'good' | 'late' | 'open' } | null;
  /** What the plan hopes to see. */
  expected: string | null;
  /** The expected action that it calls for, to be marked, and its mark. */
  expectation: Name | null;
  mark: 'met' | 'missed' | null;
}

/** An expected action, with the mark that counts. */
export interface ExpectationView {
  name: Name;
  text: string;
  /** The thing it is about: the heading of the item that calls for it. */
  about: string;
  /** From when it can be looked for. */
  due: Ms;
  mark: 'met' | 'missed' | null;
  note: string;
  markedAt: Ms | null;
  by: string | null;
}

/** An objective with the last rating of each rater, and the viewer's own. */
export interface ObjectiveView {
  name: Name;
  text: string;
  mine: 'P' | 'S' | 'M' | 'U' | null;
  ratings: readonly { by: string; rating: 'P' | 'S' | 'M' | 'U'; note: string }[];
}

/** Something a player wrote to a person of the story, still without an answer. */
export interface QueueView {
  name: Name;
  /** The person of the story who is spoken to. */
  persona: string;
  personaTitle: string | null;
  /** Not for anybody in the story: a question to those who run the exercise. */
  toControl: boolean;
  from: string;
  channel: 'post' | MessageKind;
  text: string;
  /** When it was written. */
  t: Ms;
}

export interface NoteView {
  name: Name;
  by: string;
  text: string;
  t: Ms;
  /** The thing it is about. */
  about: Name | null;
}

/** A person of the story, as control sees them. */
export interface PersonaView {
  name: Name;
  display: string;
  /** "Reporter, Radio Ansford". */
  title: string | null;
  voice: string | null;
  address: string | null;
  /** The account they have or would open; null for one who never posts. */
  account: AccountView | null;
  /** Their account can already be seen by everybody. */
  revealed: boolean;
  /** Posts that control wrote as them. */
  posts: number;
  /** Messages to them that wait for an answer. */
  waiting: number;
}

/** Somebody a player can write to: a contact of the story, or another seat. */
export interface ContactView {
  kind: 'control' | 'contact' | 'seat';
  /** Name of the contact's event, the key of the seat, or the name of control: what the command carries. */
  key: string;
  label: string;
  title: string | null;
}

/** A message that the viewer's seat wrote. */
export interface SentView {
  name: Name;
  kind: MessageKind;
  to: readonly string[];
  subject: string | null;
  text: string;
  t: Ms;
  by: string;
  /** The incoming message that it answers. */
  answers: Name | null;
  /** When the first answer came; null while there is none. */
  answeredAt: Ms | null;
}

export interface BriefView {
  title: string;
  organisation: string | null;
  text: string | null;
  /** What some may rather know before they read on. */
  contentNote: string | null;
  language: string | null;
  /** The viewer's own role card. */
  card: string | null;
  seat: string | null;
  /** Known to control only. */
  objectives: readonly { name: Name; key: string; text: string }[];
}

export type Level = 0 | 1 | 2 | 3 | 4 | 5;

export interface EscalationView {
  level: Level;
  reason: string | null;
  by: string | null;
  /** When it was last turned; null while it stands where the scenario put it. */
  since: Ms | null;
}

/** One move of the dial. */
export interface TurnView {
  key: string;
  t: Ms;
  /** Where it stood before; null for the first. */
  from: number | null;
  level: number;
  reason: string;
  /** The scenario moved it, and nobody's hand. */
  ruled: boolean;
}

/** How the scenario moves the dial. */
export interface PublicView {
  cap: Level;
  /** The rules do not move it now. */
  held: boolean;
  /** "up 1 after 10 minutes of silence". */
  rules: readonly string[];
}

/** Why the public is as it is. Shifts of sharing are in percent. */
export interface WhyView {
  t: Ms;
  mood: number;
  sharing: number;
  /** Where the dial is felt to stand. */
  level: number;
  reasons: readonly ReasonView[];
}

export interface ReasonView {
  key: string;
  words: string;
  mood: number;
  sharing: number;
  /** Percent of the public that has seen it; of a silence, that has waited for too long. */
  seen: number;
  waiting: boolean;
  basis: 'published' | 'size assumed' | 'assumed';
  source: string;
  /** The act that it comes from, and the post of that act. */
  deed: Name | null;
  post: Name | null;
}

/** What a listening service tells of the public. Sentiment runs from -100 to 100, anger is in percent. */
export interface ListeningView {
  t: Ms;
  /** Posts in the last five minutes. */
  volume: number;
  reach: number;
  sentiment: number;
  anger: number;
  loudest: readonly AccountView[];
  trending: readonly string[];
  spike: SpikeView | null;
  /** Oldest first, for half an hour. */
  history: readonly { t: Ms; volume: number }[];
}

/** Far more posts than before; `times` is how many times the usual. */
export interface SpikeView {
  since: Ms;
  first: { volume: number; times: number };
  times: number;
}

export interface ProfileView {
  account: AccountView;
  /** Its latest posts, newest first. */
  posts: { name: Name; text: string; t: Ms }[];
}

/** A deck of posts that the public says one by one. */
export interface DeckView {
  name: Name;
  title: string;
  /** It plays while the dial stands between these. */
  lowest: number;
  highest: number;
  left: number;
  total: number;
  muted: boolean;
  /** Few cards are left, or none. */
  low: boolean;
  /** `elsewhere`: the dial stands outside its levels. `over`: nobody would say this any more. */
  state: 'playing' | 'muted' | 'waiting' | 'elsewhere' | 'over' | 'dry';
  /** The title of the inject that it waits for. */
  waitsFor: string | null;
}

/** One mark on a lane of the replay. `until` makes it a span. */
export interface MarkView {
  name: Name;
  t: Ms;
  until: Ms | null;
  label: string;
  tone: 'ink' | 'accent' | 'amber' | 'red' | 'green' | 'muted';
}

export interface LaneView {
  key: string;
  title: string;
  /** In order of `t`. */
  marks: readonly MarkView[];
}

/** A post in the team's own queue. */
export interface QueuedView {
  name: Name;
  account: AccountView;
  text: string;
  media: readonly MediaView[];
  /** When it goes out. */
  due: Ms;
  /** Who put it there; null when it was there before the exercise. */
  by: string | null;
  state: 'waiting' | 'paused' | 'cancelled' | 'published';
  /** When and by whom it was last paused, resumed, taken out or published; `turnedBy` is null when it went by itself. */
  turnedAt: Ms | null;
  turnedBy: string | null;
  post: Name | null;
  /** The viewer writes from its account. */
  yours: boolean;
}

/** A role that is asked to approve, or may be. */
export interface ApproverView {
  seat: string;
  title: string;
  /** Who sits in it, or who said yes. */
  people: readonly string[];
  given: Ms | null;
}

/** A draft before those who must approve it. */
export interface ApprovalView {
  name: Name;
  account: AccountView;
  as: 'post' | 'reply' | 'quote' | 'repost';
  /** The post that it answers or passes on. */
  about: PostView | null;
  text: string;
  by: string;
  byTitle: string | null;
  mine: boolean;
  of: readonly ApproverView[];
  version: number;
  t: Ms;
  state: 'asked' | 'returned' | 'withdrawn' | 'published';
  closedAt: Ms | null;
  closedBy: string | null;
  /** What was said when it was sent back. */
  word: string;
  post: Name | null;
  /** It waits for a yes of the viewer's role; and that yes would be the last one. */
  asksYou: boolean;
  last: boolean;
}

/** Who has a post. `handed` is a role's that has not taken it on; an answer or a mark ends it. */
export interface ClaimView {
  post: Name;
  who: string;
  t: Ms;
  state: 'held' | 'handed' | 'answered' | 'settled';
  doneAt: Ms | null;
  yours: boolean;
}

/** A post that was handed to the viewer's role. */
export interface HandedView {
  post: PostView;
  t: Ms;
  from: string;
  word: string;
}

/** One piece of the team's policy. */
export interface GuidanceView {
  title: string;
  text: string;
}

/** Something that one is told: by control, of a leap in time, or that a role was lent to one's own. */
export interface NoticeView {
  name: string;
  kind: 'said' | 'meanwhile' | 'lent';
  t: Ms;
  text: string;
}

/** What everybody is told. `at` is wall time in ms. */
export interface ToldView extends NoticeView {
  kind: 'said' | 'meanwhile';
  at: number;
}

/** A real emergency that is on. `by` and `role` are known to control only. */
export interface EmergencyView {
  call: Name;
  by: string | null;
  role: string | null;
}

/** The team's note of how things stand. */
export interface SituationView {
  name: Name;
  t: Ms;
  by: string;
  text: string;
}

export interface SeatTitleView {
  key: string;
  title: string;
}

/** A refusal, as the server words it: what and why, and what now. */
export interface RefusalView {
  code: string;
  message: string;
  /** What the person can do next. */
  next: string | null;
  /** The field it is about, when it is about one. */
  field: string | null;
}
