/* Generated from the vocabulary by `python -m sims.core.schema`. Change sims/core, not this. */
/* eslint-disable */

export type Name = string;
export type Audience = string;
export type SeatKey = string;
export type Mailbox = string;
export type ParticipantId = string;
export type Role = 'player' | 'observer' | 'evaluator' | 'control' | 'wall' | 'conductor' | 'door';
export type HumanRole = 'player' | 'observer' | 'evaluator' | 'control' | 'wall';
export type Circle = 'team' | 'control';
export type Reviewable = 'team' | 'seats' | 'staff' | 'control';
export type Phase = 'draft' | 'running' | 'paused' | 'ended';
export type AccountKind = 'person' | 'organisation';
export type Channel = 'email' | 'sms' | 'press' | 'notice';
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
export type InjectChannel = ('microblog' | 'call') | ('email' | 'sms' | 'press' | 'notice');
export type InjectStatus = 'planned' | 'held' | 'released' | 'skipped';
export type Mark = 'met' | 'missed' | 'none';
export type Grade = 'P' | 'S' | 'M' | 'U';
export type Step = 'notice' | 'brief' | 'card' | 'practice' | 'sound' | 'quiet' | 'ready';
export type ActKind =
  | 'posted'
  | 'replied'
  | 'quoted'
  | 'reposted'
  | 'liked'
  | 'edited'
  | 'deleted'
  | 'hidden'
  | 'from_personal'
  | 'same_text'
  | 'cited_bio'
  | 'owned'
  | 'silent';
export type StoryMark = 'trigger' | 'important' | 'forged' | 'disproves';
export type Shared = 'harmless' | 'notice' | 'contested' | 'hostile';
export type Label =
  'ACK' | 'EMP' | 'APO' | 'RESP' | 'EXP' | 'DEN' | 'ATT' | 'PROM' | 'FACT' | 'PRIV' | 'DISC';
export type Aux = 'NONAPO' | 'MIN' | 'SCAPE' | 'COMP' | 'BOOST' | 'NOCOM';
export type Tone = 'human' | 'formal' | 'cold' | 'hostile';
export type Code =
  | 'bad_message'
  | 'unsupported'
  | 'unknown_type'
  | 'bad_field'
  | 'unknown'
  | 'forbidden'
  | 'wrong_state'
  | 'gone'
  | 'too_long'
  | 'needs_hold'
  | 'conflict'
  | 'rate_limited'
  | 'upgrading'
  | 'unavailable';
export type DraftForm = 'post' | 'reply' | 'quote' | 'edit';
export type AnyEvent =
  | ExerciseCreated
  | ExerciseBriefed
  | ObjectiveStated
  | ClockStarted
  | ClockPaused
  | ClockResumed
  | ClockSpeedSet
  | ClockJumped
  | ClockEnded
  | ClockStepped
  | SeatOpened
  | SeatBriefed
  | SeatLent
  | SeatReturned
  | ParticipantJoined
  | ParticipantSeated
  | ParticipantRemoved
  | ReviewOpened
  | PlatformOpened
  | AccountOpened
  | AccountEntrusted
  | AccountPatternSet
  | ContactListed
  | PersonaDescribed
  | PersonaRevealed
  | PersonaSpoken
  | PostPublished
  | PostSigned
  | PostEdited
  | PostDeleted
  | PostLiked
  | PostUnliked
  | ReplyHidden
  | ReplyUnhidden
  | PostPinned
  | PostUnpinned
  | MessageDelivered
  | MessageWritten
  | MessageSettled
  | MessageSent
  | MessageAwaited
  | MessageDismissed
  | CallRang
  | CallPlaced
  | CallDialled
  | CallQueued
  | CallTaken
  | CallStopped
  | CallMissed
  | CallLine
  | CallSpoken
  | CallNoted
  | CallEnded
  | CallSettled
  | MessageChased
  | ChaseStopped
  | InjectPlanned
  | InjectReleased
  | InjectHeld
  | InjectFreed
  | InjectSkipped
  | EscalationChanged
  | Said
  | DecisionLogged
  | NoteTaken
  | ExpectationStated
  | ExpectationMarked
  | ObjectiveRated
  | PostsSeen
  | DraftKept
  | ChangeProposed
  | RecordingAnnounced
  | ParticipantPrepared
  | RangeSet
  | PostScheduled
  | SchedulePaused
  | ScheduleResumed
  | ScheduleCancelled
  | SchedulePublished
  | ApprovalAsked
  | ApprovalGiven
  | ApprovalReturned
  | ApprovalWithdrawn
  | ApprovalPublished
  | PostClaimed
  | PostUnclaimed
  | PostHandedOver
  | PostSettled
  | PolicyStated
  | EmergencyCalled
  | EmergencySigned
  | EmergencyCleared
  | AnnouncementMade
  | SituationNoted
  | ActNoted
  | TextRead
  | ReadingCorrected
  | DeckStocked
  | CardStocked
  | CardDealt
  | EchoDealt
  | DeckMuted
  | DeckOpened
  | CrowdOpened
  | CrowdAdvanced
  | CrowdExplained
  | PublicMeasured
  | RulesHeld
  | RulesFreed
  | ReachCounted
  | SetShelved
  | SetFired
  | SetDismissed
  | LineReleased
  | ShelfSwitched;
export type AnyCommand =
  | StartClock
  | PauseClock
  | ResumeClock
  | SetClockSpeed
  | JumpClock
  | EndClock
  | StepClock
  | JoinParticipant
  | SeatParticipant
  | RemoveParticipant
  | LendSeat
  | ReturnSeat
  | OpenReview
  | SpeakAsPersona
  | PublishPost
  | EditPost
  | DeletePost
  | LikePost
  | UnlikePost
  | HideReply
  | UnhideReply
  | PinPost
  | UnpinPost
  | WriteMessage
  | SettleMessage
  | WriteAsPersona
  | DismissMessage
  | PlaceCall
  | TakeCall
  | DialCall
  | SayOnCall
  | GoOnWithCall
  | SpeakOnCall
  | NoteCall
  | HangUp
  | MissCall
  | SettleCall
  | ChaseMessage
  | StopChase
  | PlanInject
  | ReleaseInject
  | HoldInject
  | FreeInject
  | SkipInject
  | ChangeEscalation
  | FollowRule
  | Say
  | LogDecision
  | TakeNote
  | MarkExpectation
  | RateObjective
  | SightPosts
  | KeepDraft
  | ProposeChange
  | SetRecording
  | PrepareParticipant
  | SchedulePost
  | PauseSchedule
  | ResumeSchedule
  | CancelSchedule
  | PublishScheduled
  | AskApproval
  | GiveApproval
  | ReturnApproval
  | WithdrawApproval
  | ClaimPost
  | UnclaimPost
  | HandOverPost
  | SettlePost
  | CallEmergency
  | ClearEmergency
  | MakeAnnouncement
  | NoteSituation
  | NoteSilence
  | CorrectReading
  | DealCard
  | MuteDeck
  | OpenDeck
  | AdvanceCrowd
  | HoldRules
  | FreeRules
  | CountReach
  | FireSet
  | DismissSet
  | AnswerAct
  | ReleaseLine
  | SwitchShelf;
/**
 * A stored event as its readers get it.
 */
export type Item = Place & AnyEvent;

/**
 * Every type of the vocabulary by its name.
 */
export interface Vocabulary {
  Name: Name;
  Audience: Audience;
  SeatKey: SeatKey;
  Mailbox: Mailbox;
  ParticipantId: ParticipantId;
  Role: Role;
  HumanRole: HumanRole;
  Circle: Circle;
  Reviewable: Reviewable;
  Phase: Phase;
  AccountKind: AccountKind;
  Channel: Channel;
  InjectKind: InjectKind;
  InjectChannel: InjectChannel;
  InjectStatus: InjectStatus;
  Mark: Mark;
  Grade: Grade;
  Step: Step;
  ActKind: ActKind;
  StoryMark: StoryMark;
  Shared: Shared;
  Label: Label;
  Aux: Aux;
  Tone: Tone;
  Code: Code;
  DraftForm: DraftForm;
  AccountEntrusted: AccountEntrusted;
  AccountOpened: AccountOpened;
  AccountPatternSet: AccountPatternSet;
  ActNoted: ActNoted;
  AdvanceCrowd: AdvanceCrowd;
  AnnouncementMade: AnnouncementMade;
  AnswerAct: AnswerAct;
  ApprovalAsked: ApprovalAsked;
  ApprovalGiven: ApprovalGiven;
  ApprovalPublished: ApprovalPublished;
  ApprovalReturned: ApprovalReturned;
  ApprovalWithdrawn: ApprovalWithdrawn;
  AskApproval: AskApproval;
  CallDialled: CallDialled;
  CallEmergency: CallEmergency;
  CallEnded: CallEnded;
  CallLine: CallLine;
  CallMissed: CallMissed;
  CallNoted: CallNoted;
  CallPlaced: CallPlaced;
  CallQueued: CallQueued;
  CallRang: CallRang;
  CallSettled: CallSettled;
  CallSpoken: CallSpoken;
  CallStopped: CallStopped;
  CallTaken: CallTaken;
  CancelSchedule: CancelSchedule;
  CardDealt: CardDealt;
  CardStocked: CardStocked;
  ChangeEscalation: ChangeEscalation;
  ChangeProposed: ChangeProposed;
  ChaseMessage: ChaseMessage;
  ChaseStopped: ChaseStopped;
  ClaimPost: ClaimPost;
  ClearEmergency: ClearEmergency;
  ClockEnded: ClockEnded;
  ClockJumped: ClockJumped;
  ClockPaused: ClockPaused;
  ClockResumed: ClockResumed;
  ClockSpeedSet: ClockSpeedSet;
  ClockStarted: ClockStarted;
  ClockStepped: ClockStepped;
  ContactListed: ContactListed;
  CorrectReading: CorrectReading;
  Count: Count;
  CountReach: CountReach;
  CrowdAdvanced: CrowdAdvanced;
  CrowdExplained: CrowdExplained;
  CrowdMember: CrowdMember;
  CrowdOpened: CrowdOpened;
  DealCard: DealCard;
  DecisionLogged: DecisionLogged;
  DeckMuted: DeckMuted;
  DeckOpened: DeckOpened;
  DeckStocked: DeckStocked;
  DeletePost: DeletePost;
  DialCall: DialCall;
  DismissMessage: DismissMessage;
  DismissSet: DismissSet;
  DraftKept: DraftKept;
  EchoDealt: EchoDealt;
  EditPost: EditPost;
  EmergencyCalled: EmergencyCalled;
  EmergencyCleared: EmergencyCleared;
  EmergencySigned: EmergencySigned;
  EndClock: EndClock;
  EscalationChanged: EscalationChanged;
  ExerciseBriefed: ExerciseBriefed;
  ExerciseCreated: ExerciseCreated;
  ExpectationMarked: ExpectationMarked;
  ExpectationStated: ExpectationStated;
  FireSet: FireSet;
  FollowRule: FollowRule;
  FreeInject: FreeInject;
  FreeRules: FreeRules;
  GiveApproval: GiveApproval;
  GoOnWithCall: GoOnWithCall;
  HandOverPost: HandOverPost;
  HangUp: HangUp;
  HideReply: HideReply;
  HoldInject: HoldInject;
  HoldRules: HoldRules;
  InjectFreed: InjectFreed;
  InjectHeld: InjectHeld;
  InjectPlanned: InjectPlanned;
  InjectReleased: InjectReleased;
  InjectSkipped: InjectSkipped;
  JoinParticipant: JoinParticipant;
  JumpClock: JumpClock;
  KeepDraft: KeepDraft;
  LendSeat: LendSeat;
  LikePost: LikePost;
  LineReleased: LineReleased;
  LogDecision: LogDecision;
  MakeAnnouncement: MakeAnnouncement;
  MarkExpectation: MarkExpectation;
  Media: Media;
  MessageAwaited: MessageAwaited;
  MessageChased: MessageChased;
  MessageDelivered: MessageDelivered;
  MessageDismissed: MessageDismissed;
  MessageSent: MessageSent;
  MessageSettled: MessageSettled;
  MessageWritten: MessageWritten;
  MissCall: MissCall;
  MuteDeck: MuteDeck;
  NoteCall: NoteCall;
  NoteSilence: NoteSilence;
  NoteSituation: NoteSituation;
  NoteTaken: NoteTaken;
  ObjectiveRated: ObjectiveRated;
  ObjectiveStated: ObjectiveStated;
  OpenDeck: OpenDeck;
  OpenReview: OpenReview;
  ParticipantJoined: ParticipantJoined;
  ParticipantPrepared: ParticipantPrepared;
  ParticipantRemoved: ParticipantRemoved;
  ParticipantSeated: ParticipantSeated;
  PauseClock: PauseClock;
  PauseSchedule: PauseSchedule;
  PersonaDescribed: PersonaDescribed;
  PersonaRevealed: PersonaRevealed;
  PersonaSpoken: PersonaSpoken;
  PinPost: PinPost;
  PlaceCall: PlaceCall;
  PlanInject: PlanInject;
  PlatformOpened: PlatformOpened;
  PolicyStated: PolicyStated;
  PostClaimed: PostClaimed;
  PostDeleted: PostDeleted;
  PostEdited: PostEdited;
  PostHandedOver: PostHandedOver;
  PostLiked: PostLiked;
  PostPinned: PostPinned;
  PostPublished: PostPublished;
  PostScheduled: PostScheduled;
  PostSettled: PostSettled;
  PostSigned: PostSigned;
  PostUnclaimed: PostUnclaimed;
  PostUnliked: PostUnliked;
  PostUnpinned: PostUnpinned;
  PostsSeen: PostsSeen;
  PrepareParticipant: PrepareParticipant;
  Profile: Profile;
  ProposeChange: ProposeChange;
  PublicMeasured: PublicMeasured;
  PublishPost: PublishPost;
  PublishScheduled: PublishScheduled;
  RangeRemark: RangeRemark;
  RangeSet: RangeSet;
  RateObjective: RateObjective;
  ReachCounted: ReachCounted;
  ReadingCorrected: ReadingCorrected;
  Reason: Reason;
  RecordingAnnounced: RecordingAnnounced;
  ReleaseInject: ReleaseInject;
  ReleaseLine: ReleaseLine;
  RemoveParticipant: RemoveParticipant;
  ReplyHidden: ReplyHidden;
  ReplyUnhidden: ReplyUnhidden;
  ResumeClock: ResumeClock;
  ResumeSchedule: ResumeSchedule;
  ReturnApproval: ReturnApproval;
  ReturnSeat: ReturnSeat;
  ReviewOpened: ReviewOpened;
  Rule: Rule;
  RulesFreed: RulesFreed;
  RulesHeld: RulesHeld;
  Said: Said;
  Say: Say;
  SayOnCall: SayOnCall;
  ScheduleCancelled: ScheduleCancelled;
  SchedulePaused: SchedulePaused;
  SchedulePost: SchedulePost;
  SchedulePublished: SchedulePublished;
  ScheduleResumed: ScheduleResumed;
  SeatBriefed: SeatBriefed;
  SeatLent: SeatLent;
  SeatOpened: SeatOpened;
  SeatParticipant: SeatParticipant;
  SeatReturned: SeatReturned;
  SetClockSpeed: SetClockSpeed;
  SetDismissed: SetDismissed;
  SetFired: SetFired;
  SetRecording: SetRecording;
  SetShelved: SetShelved;
  SettleCall: SettleCall;
  SettleMessage: SettleMessage;
  SettlePost: SettlePost;
  ShelfSwitched: ShelfSwitched;
  ShelvedLine: ShelvedLine;
  SightPosts: SightPosts;
  SituationNoted: SituationNoted;
  SkipInject: SkipInject;
  SpeakAsPersona: SpeakAsPersona;
  SpeakOnCall: SpeakOnCall;
  Speaker: Speaker;
  Spoken: Spoken;
  StartClock: StartClock;
  StepClock: StepClock;
  StopChase: StopChase;
  SwitchShelf: SwitchShelf;
  TakeCall: TakeCall;
  TakeNote: TakeNote;
  TextRead: TextRead;
  UnclaimPost: UnclaimPost;
  UnhideReply: UnhideReply;
  UnlikePost: UnlikePost;
  UnpinPost: UnpinPost;
  Voiced: Voiced;
  WithdrawApproval: WithdrawApproval;
  WriteAsPersona: WriteAsPersona;
  WriteMessage: WriteMessage;
  AnyEvent: AnyEvent;
  AnyCommand: AnyCommand;
  Place: Place;
  Item: Item;
  ControlItem: ControlItem;
}
/**
 * The holders of a seat, or one participant, may write from an account; the latter perhaps only while `acting_for` a seat.
 */
export interface AccountEntrusted {
  type: 'account.entrusted';
  account: Name;
  seat: SeatKey | null;
  participant: ParticipantId | null;
  acting_for: SeatKey | null;
}
/**
 * An account can be seen on a platform. Who is behind it is said elsewhere, if at all.
 */
export interface AccountOpened {
  type: 'account.opened';
  platform: Name;
  handle: string;
  name: string;
  bio: string;
  kind: AccountKind;
  verified: boolean;
  followers: number;
}
/**
 * Whoever takes this seat gets an account of their own: `{n}` in name and handle is a running number.
 */
export interface AccountPatternSet {
  type: 'account.pattern_set';
  seat: SeatKey;
  platform: Name;
  handle: string;
  name: string;
  bio: string;
}
/**
 * The team did something in public, or nothing for long (`silent`).
 *
 * `post` is the post that the act made or changed, `target` the one that it answered, quoted, shared, liked, hid or pinned,
 * `text` what a deleted, edited or hidden post had said, `copies` how often this text has now been used, `views` how often a
 * deleted post had been seen, or the one under which a reply was hidden. Without `by` nobody at the table did it.
 */
export interface ActNoted {
  type: 'act.noted';
  /**
   * @minItems 1
   * @maxItems 12
   */
  kinds: [ActKind | 'pinned', ...(ActKind | 'pinned')[]];
  by: ParticipantId | null;
  seat: SeatKey | null;
  account: Name | null;
  post: Name | null;
  target: Name | null;
  text: string;
  copies: number;
  views: number;
}
/**
 * Bring the public from `since` to `until`. `known` counts the facts that it was worked out from.
 */
export interface AdvanceCrowd {
  type: 'crowd.advance';
  since: number;
  until: number;
  known: number;
  /**
   * @maxItems 100
   */
  said?: Spoken[];
}
/**
 * One post of the public: when, by whom (or by whoever wrote the post `speaker`), and what it answers or shares.
 *
 * `parent` and `root` are other posts of the public, by their identity; `target` is a post of the exercise.
 */
export interface Spoken {
  id: string;
  at: number;
  form: 'post' | 'reply' | 'quote' | 'repost';
  by: Speaker;
  speaker?: Name | null;
  text?: string;
  parent?: string | null;
  root: string;
  target?: Name | null;
  stance: 'outraged' | 'critical' | 'neutral' | 'supportive';
  about: string;
  deed?: Name | null;
}
/**
 * A member of the public, as they will look: `past` are what they posted before, oldest first.
 */
export interface Speaker {
  key: string;
  handle: string;
  name: string;
  bio?: string;
  followers?: number;
  /**
   * @maxItems 8
   */
  past?: [unknown, unknown, ...unknown[]][];
}
/**
 * Control said something to everybody, as itself and not as anybody of the story.
 */
export interface AnnouncementMade {
  type: 'announcement.made';
  text: string;
}
/**
 * Answer an act that control has neither answered nor put aside: the conductor, when it is due.
 */
export interface AnswerAct {
  type: 'act.answer';
  act: Name;
}
/**
 * Somebody asks the roles `of` to approve a draft. A reworked one names what it `revises`, and counts its versions.
 */
export interface ApprovalAsked {
  type: 'approval.asked';
  account: Name;
  text: string;
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  by: ParticipantId;
  /**
   * @minItems 1
   * @maxItems 8
   */
  of: [SeatKey, ...SeatKey[]];
  revises: Name | null;
  version: number;
}
/**
 * One of the asked roles approves.
 */
export interface ApprovalGiven {
  type: 'approval.given';
  approval: Name;
  seat: SeatKey;
  by: ParticipantId;
}
/**
 * Everybody who was asked has approved, and the draft is out as `post`.
 */
export interface ApprovalPublished {
  type: 'approval.published';
  approval: Name;
  post: Name;
}
/**
 * One of the asked roles sends the draft back, with a word on what to change.
 */
export interface ApprovalReturned {
  type: 'approval.returned';
  approval: Name;
  seat: SeatKey;
  by: ParticipantId;
  word: string;
}
/**
 * The asker takes the question back, or lets go of a draft that came back: it is not asked again.
 */
export interface ApprovalWithdrawn {
  type: 'approval.withdrawn';
  approval: Name;
  by: ParticipantId;
}
/**
 * Ask roles to approve a draft, which goes out with the last yes.
 */
export interface AskApproval {
  type: 'approval.ask';
  account: Name;
  text?: string;
  reply_to?: Name | null;
  quote_of?: Name | null;
  repost_of?: Name | null;
  /**
   * @minItems 1
   * @maxItems 8
   */
  of: [SeatKey, ...SeatKey[]];
  revises?: Name | null;
}
/**
 * A seat rings somebody in the story, perhaps in return for a call that it missed.
 */
export interface CallDialled {
  type: 'call.dialled';
  mailbox: Mailbox;
  by: ParticipantId;
  callee: string;
  title: string;
  address: string;
  returns: Name | null;
  until: number;
}
/**
 * Stop every screen. In any phase, the end included: people are still in the room then.
 */
export interface CallEmergency {
  type: 'emergency.call';
}
/**
 * Somebody hung up: a holder of the seat, or the person of the story.
 */
export interface CallEnded {
  type: 'call.ended';
  mailbox: Mailbox;
  call: Name;
  by: ParticipantId | null;
}
/**
 * The person of the story says something on the phone.
 */
export interface CallLine {
  type: 'call.line';
  mailbox: Mailbox;
  call: Name;
  text: string;
}
/**
 * Nobody picked up in time.
 */
export interface CallMissed {
  type: 'call.missed';
  mailbox: Mailbox;
  call: Name;
}
/**
 * What the seat's note pad for a call reads now.
 */
export interface CallNoted {
  type: 'call.noted';
  mailbox: Mailbox;
  call: Name;
  by: ParticipantId;
  text: string;
}
/**
 * Who is behind calls that ring: the persona, the first words, and what the caller means to say after them.
 */
export interface CallPlaced {
  type: 'call.placed';
  persona: Name | null;
  rings: Name[];
  text: string;
  /**
   * @maxItems 20
   */
  lines: string[];
}
/**
 * Control is rung: as which persona, if it is one.
 */
export interface CallQueued {
  type: 'call.queued';
  call: Name;
  persona: Name | null;
}
/**
 * A call rings at a seat until somebody takes it, at most until the exercise time `until`. `to` is where it rings.
 */
export interface CallRang {
  type: 'call.rang';
  mailbox: Mailbox;
  caller: string;
  title: string;
  address: string;
  /**
   * @minItems 1
   * @maxItems 100
   */
  to: [string, ...string[]];
  until: number;
}
/**
 * A missed call needs nothing more: somebody called back, or said so.
 */
export interface CallSettled {
  type: 'call.settled';
  mailbox: Mailbox;
  call: Name;
  by: ParticipantId;
}
/**
 * A holder of the seat says something on the phone.
 */
export interface CallSpoken {
  type: 'call.spoken';
  mailbox: Mailbox;
  call: Name;
  by: ParticipantId;
  text: string;
}
/**
 * A call rings no more at this seat: another seat took it, or the caller gave up.
 */
export interface CallStopped {
  type: 'call.stopped';
  mailbox: Mailbox;
  call: Name;
  taken_by: SeatKey | null;
}
/**
 * Somebody has picked up: a holder of the seat, or the person of the story who was rung.
 */
export interface CallTaken {
  type: 'call.taken';
  mailbox: Mailbox;
  call: Name;
  by: ParticipantId | null;
}
/**
 * Take a post out of the queue.
 */
export interface CancelSchedule {
  type: 'schedule.cancel';
  scheduled: Name;
}
/**
 * A card is out as a post. The next one is reckoned from `since`: when this was due, or later if it came much too late.
 */
export interface CardDealt {
  type: 'card.dealt';
  card: Name;
  post: Name;
  number: number;
  since: number;
}
/**
 * A deck holds a card. Without `persona` and `account` somebody is made up to post it.
 *
 * It answers or shares a post of that name, or what came of the inject of that name; then it waits until that is there.
 */
export interface CardStocked {
  type: 'card.stocked';
  deck: Name;
  key: string;
  kind: InjectKind;
  persona: Name | null;
  account: Name | null;
  text: string;
  /**
   * @maxItems 4
   */
  media: Media[];
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  after: Name | null;
}
/**
 * A picture: a random token as its address (empty if there is only a description), and words for those who cannot see it.
 */
export interface Media {
  token?: string;
  alt?: string;
}
/**
 * Turn the dial, and say why: the reason is read again in the review.
 */
export interface ChangeEscalation {
  type: 'escalation.change';
  level: number;
  reason: string;
}
/**
 * Somebody proposes a change, perhaps with the role that owns it. Without `by` it was somebody who watched.
 */
export interface ChangeProposed {
  type: 'change.proposed';
  text: string;
  owner: SeatKey | null;
  by: ParticipantId | null;
}
/**
 * Let somebody ask again: the conductor when it is time, control whenever it likes.
 */
export interface ChaseMessage {
  type: 'message.chase';
  about: Name;
}
/**
 * Control does not want anybody to ask again about this.
 */
export interface ChaseStopped {
  type: 'chase.stopped';
  about: Name;
}
/**
 * Take a post on. What somebody else has is taken from them only with `take_over`.
 */
export interface ClaimPost {
  type: 'post.claim';
  post: Name;
  take_over?: boolean;
}
/**
 * Uncover the screens. A paused exercise stays paused.
 */
export interface ClearEmergency {
  type: 'emergency.clear';
}
/**
 * ENDEX: exercise time stands still for good.
 */
export interface ClockEnded {
  type: 'clock.ended';
  reason: string;
}
/**
 * Exercise time leapt forward to `to`. `meanwhile` is what is told of the time left out.
 */
export interface ClockJumped {
  type: 'clock.jumped';
  to: number;
  meanwhile: string;
}
/**
 * Exercise time stands still; so does everything that is scheduled. `question` is what people are to talk about meanwhile.
 */
export interface ClockPaused {
  type: 'clock.paused';
  reason: string;
  question: string;
}
/**
 * Exercise time runs on from where it stood.
 */
export interface ClockResumed {
  type: 'clock.resumed';
}
/**
 * Exercise time runs at another speed from here on.
 */
export interface ClockSpeedSet {
  type: 'clock.speed_set';
  speed: number;
}
/**
 * STARTEX: exercise time begins to run.
 */
export interface ClockStarted {
  type: 'clock.started';
  speed: number;
}
/**
 * The server's wall clock was set; `by` milliseconds make up for it, so that `t` goes on as if nothing had happened.
 */
export interface ClockStepped {
  type: 'clock.stepped';
  by: number;
}
/**
 * Somebody stands in the address book: every role can write to them.
 */
export interface ContactListed {
  type: 'contact.listed';
  name: string;
  title: string;
  organisation: string;
  address: string;
}
/**
 * Say what a text of the team's really does: control at any time, the team after the end.
 */
export interface CorrectReading {
  type: 'reading.correct';
  post: Name;
  /**
   * @maxItems 11
   */
  labels?: Label[];
  /**
   * @maxItems 6
   */
  aux?: Aux[];
  tone: Tone;
}
/**
 * What stands under one post, beside what the exercise's own accounts did to it.
 */
export interface Count {
  post: Name;
  views: number;
  likes: number;
  reposts: number;
}
/**
 * Count again. Counts are numbered, so that two conductors make each one once.
 */
export interface CountReach {
  type: 'reach.count';
  number: number;
}
/**
 * The public has come as far as exercise time `until`: what it posted on the way, and who is new.
 */
export interface CrowdAdvanced {
  type: 'crowd.advanced';
  until: number;
  /**
   * @maxItems 100
   */
  voiced: Voiced[];
  /**
   * @maxItems 100
   */
  members: CrowdMember[];
}
/**
 * What control knows of one post of the public: its identity in the engine, its stance, what it is about, the act of
 * the team's that it answers, if it answers one, and the exercise time at which it was due.
 *
 * The post itself bears the time at which it came out, as every post does: otherwise its stamp would say who made it.
 */
export interface Voiced {
  post: Name;
  id: string;
  root: string;
  stance: 'outraged' | 'critical' | 'neutral' | 'supportive';
  about: string;
  deed?: Name | null;
  due?: number | null;
}
/**
 * A member of the public has opened an account.
 */
export interface CrowdMember {
  key: string;
  account: Name;
}
/**
 * Why the public is as it is: its mood, the factor on the branching ratio, where the dial is felt to stand, and the terms,
 * largest first. Terms that shift nothing worth saying are left out.
 */
export interface CrowdExplained {
  type: 'crowd.explained';
  mood: number;
  pull: number;
  level: number;
  /**
   * @maxItems 12
   */
  reasons: Reason[];
}
/**
 * One term of why the public is as it is: what it is, what it shifts now (`dm` the mood, in standard deviations; `dn` the
 * logarithm of how readily people pass things on), which share of the public has seen it, and what its size rests on.
 */
export interface Reason {
  row: string;
  deed?: Name | null;
  words: string;
  dm: number;
  dn: number;
  seen: number;
  basis: 'published' | 'sign published, size assumed' | 'assumed';
  source?: string;
}
/**
 * There is a simulated public: the versions of its engine and table, and everything that its course depends on.
 *
 * With the seed and the facts that follow, this is all that is needed to run it again.
 */
export interface CrowdOpened {
  type: 'crowd.opened';
  engine: number;
  table: number;
  crisis:
    | 'repost_endorsement'
    | 'ceo_comment'
    | 'rogue_post'
    | 'data_breach'
    | 'product_safety'
    | 'racist_ad'
    | 'deepfake'
    | 'layoffs_leak'
    | 'boycott'
    | 'outage'
    | 'influencer'
    | 'hashtag_hijack';
  cluster: 'victim' | 'accidental' | 'preventable';
  intensifiers: number;
  platform: Name;
  language: string;
  level: number;
  cap: number;
  ceiling: number;
  gain: number;
  clock: number;
  rhythm: number;
  hedonic: boolean;
  packs: number;
  /**
   * @maxItems 12
   */
  brand: string[];
  /**
   * @maxItems 12
   */
  product: string[];
  /**
   * @maxItems 12
   */
  people: string[];
  /**
   * @maxItems 12
   */
  place: string[];
  /**
   * @maxItems 12
   */
  hashtag: string[];
  rules: Rule[];
  answers: boolean;
  judged_reposts: boolean;
  screenshots: boolean;
}
/**
 * When the dial moves by itself, and how far.
 */
export interface Rule {
  when: 'silent' | 'answered_well';
  after: number;
  by: number;
}
/**
 * Let the next card out. Deals are numbered, so that two conductors deal each one once.
 */
export interface DealCard {
  type: 'card.deal';
  number: number;
}
/**
 * The team decided something, and wrote it down.
 */
export interface DecisionLogged {
  type: 'decision.logged';
  by: ParticipantId;
  text: string;
}
/**
 * Control keeps a deck's cards back.
 */
export interface DeckMuted {
  type: 'deck.muted';
  deck: Name;
}
/**
 * A muted deck plays again.
 */
export interface DeckOpened {
  type: 'deck.opened';
  deck: Name;
}
/**
 * A deck is at hand. Its cards come while the dial stands from `lowest` to `highest`, not before the inject `after` and not
 * once the inject `until` is out, or the team has done what `unless` says.
 */
export interface DeckStocked {
  type: 'deck.stocked';
  key: string;
  title: string;
  mood: 'ordinary' | 'amused' | 'asking' | 'cross' | 'mocking' | 'worried' | 'kind';
  kind: InjectKind;
  lowest: number;
  highest: number;
  after: Name | null;
  until: Name | null;
  unless: ActKind | null;
}
/**
 * Take down a post of one of the sender's accounts. Control may take down any post, as the platform would.
 */
export interface DeletePost {
  type: 'post.delete';
  post: Name;
}
/**
 * Ring somebody in the story: a contact, anybody by name, or the caller of a missed call.
 */
export interface DialCall {
  type: 'call.dial';
  contact?: Name | null;
  other?: string;
  returns?: Name | null;
}
/**
 * A waiting message gets no answer.
 */
export interface DismissMessage {
  type: 'message.dismiss';
  awaited: Name;
}
/**
 * Put an act aside for which a set is offered.
 */
export interface DismissSet {
  type: 'set.dismiss';
  set: Name;
  act: Name;
}
/**
 * What somebody had written when they paused: a new post, or an answer to, a quotation or another wording of `about`.
 */
export interface DraftKept {
  type: 'draft.kept';
  by: ParticipantId;
  seat: SeatKey;
  account: Name;
  form: DraftForm;
  about: Name | null;
  text: string;
}
/**
 * No card fitted: somebody made up passed on a post that is hot already, or had a word to say to it.
 */
export interface EchoDealt {
  type: 'echo.dealt';
  post: Name;
  of: Name;
  number: number;
  since: number;
}
/**
 * Change the text of a post of one of the sender's accounts.
 */
export interface EditPost {
  type: 'post.edit';
  post: Name;
  text: string;
}
/**
 * Something real has happened: every screen is covered. Who called it is said to control alone.
 */
export interface EmergencyCalled {
  type: 'emergency.called';
}
/**
 * It is over: the screens show the exercise again, which stands still until it is resumed.
 */
export interface EmergencyCleared {
  type: 'emergency.cleared';
}
/**
 * Who called a real emergency.
 */
export interface EmergencySigned {
  type: 'emergency.signed';
  call: Name;
  by: ParticipantId;
}
/**
 * ENDEX. With `open_review` everybody may read everything from that moment on.
 */
export interface EndClock {
  type: 'clock.end';
  reason?: string;
  open_review?: boolean;
}
/**
 * The dial was turned: by control, or by one of the scenario's rules, which `rule` then names together with its cause.
 */
export interface EscalationChanged {
  type: 'escalation.changed';
  level: number;
  reason: string;
  rule: string;
}
/**
 * What everybody is told; `content_note` is what some may rather know before they read on.
 *
 * Story time is `story_start` (milliseconds after midnight) plus `t`; play is planned until `ends`.
 */
export interface ExerciseBriefed {
  type: 'exercise.briefed';
  title: string;
  organisation: string;
  brief: string;
  language: string;
  story_start: number;
  ends: number;
  content_note: string;
}
/**
 * Which scenario this was made from (its key, and a digest of its text) and the seed of everything random in it.
 */
export interface ExerciseCreated {
  type: 'exercise.created';
  scenario: string;
  digest: string;
  seed: number;
}
/**
 * Somebody who watches says whether the team did what was expected. The last mark counts; the others stay.
 */
export interface ExpectationMarked {
  type: 'expectation.marked';
  expectation: Name;
  mark: Mark;
  note: string;
  by: ParticipantId;
}
/**
 * What a good team would do about one thing (`about`), and from when it can be looked for.
 */
export interface ExpectationStated {
  type: 'expectation.stated';
  text: string;
  due: number;
  about: string;
  objective: Name | null;
}
/**
 * Let a set's lines out, about an act or about nothing in particular.
 */
export interface FireSet {
  type: 'set.fire';
  set: Name;
  act?: Name | null;
}
/**
 * Turn the dial as a rule of the scenario says: the conductor, when it is due.
 */
export interface FollowRule {
  type: 'escalation.follow_rule';
  rule: string;
}
/**
 * Let a held inject go its way: at once, if its time has passed.
 */
export interface FreeInject {
  type: 'inject.free';
  inject: Name;
}
/**
 * Let the scenario's rules move the dial again.
 */
export interface FreeRules {
  type: 'rules.free';
}
/**
 * Approve. The last of those who were asked publishes by it.
 */
export interface GiveApproval {
  type: 'approval.give';
  approval: Name;
}
/**
 * Let the caller say the next of the lines that were written for him.
 */
export interface GoOnWithCall {
  type: 'call.go_on';
  call: Name;
}
/**
 * Give a post to another role.
 */
export interface HandOverPost {
  type: 'post.hand_over';
  post: Name;
  to: SeatKey;
  word?: string;
}
/**
 * End a call; control may also stop one that still rings.
 */
export interface HangUp {
  type: 'call.hang_up';
  call: Name;
}
/**
 * Hide somebody's reply in a thread under a post of one of the sender's accounts.
 */
export interface HideReply {
  type: 'reply.hide';
  post: Name;
}
/**
 * Keep an inject back until it is freed.
 */
export interface HoldInject {
  type: 'inject.hold';
  inject: Name;
}
/**
 * Keep the dial where it is, whatever the scenario's rules say.
 */
export interface HoldRules {
  type: 'rules.hold';
}
/**
 * A held inject may go out again.
 */
export interface InjectFreed {
  type: 'inject.freed';
  inject: Name;
}
/**
 * An inject waits, even when it is due.
 */
export interface InjectHeld {
  type: 'inject.held';
  inject: Name;
}
/**
 * An inject stands in the MSEL, and goes out when it is `due`; at equal times in order of `position`.
 *
 * It is posted by a `persona`, or from an `account` that everybody knows. It answers or shares what came of the inject of that
 * key, or the post of that name. `lines` are what a caller says after the words in `text`; `answer_by` is when the sender
 * of a message wants an answer. `expectation` is what a good team would do about it. All of this is for control's eyes.
 * `marks` say what it is to the story, `shared` how a bare repost of it is judged. When the team has done what `unless` says to
 * what it shares, it skips itself.
 */
export interface InjectPlanned {
  type: 'inject.planned';
  key: string;
  title: string;
  due: number;
  position: number;
  kind: InjectKind;
  channel: InjectChannel;
  persona: Name | null;
  account: Name | null;
  sender: string;
  /**
   * @maxItems 60
   */
  to: SeatKey[];
  subject: string;
  text: string;
  /**
   * @maxItems 4
   */
  media: Media[];
  reply_to: string;
  quote_of: string;
  repost_of: string;
  expectation: Name | null;
  objective: Name | null;
  held: boolean;
  note: string;
  /**
   * @maxItems 20
   */
  lines: string[];
  answer_by: number | null;
  /**
   * @maxItems 4
   */
  marks: StoryMark[];
  shared: Shared;
  unless: ActKind | null;
}
/**
 * An inject went out. `due` is when it was planned, `late` how much exercise time later it came, `effects` what came of it.
 *
 * `remark` says what could not be done as planned: the post that it should have answered is gone, for instance.
 */
export interface InjectReleased {
  type: 'inject.released';
  inject: Name;
  due: number;
  late: number;
  by_hand: boolean;
  effects: Name[];
  remark: string;
}
/**
 * An inject will not go out: control drops it, or it skips itself.
 */
export interface InjectSkipped {
  type: 'inject.skipped';
  inject: Name;
  reason: string;
}
/**
 * Let somebody in. The server mints the pseudonym and keeps the name.
 */
export interface JoinParticipant {
  type: 'participant.join';
  participant: ParticipantId;
  role: HumanRole;
  seat?: SeatKey | null;
}
/**
 * Leap forward in exercise time, and tell everybody what happened meanwhile.
 */
export interface JumpClock {
  type: 'clock.jump';
  to: number;
  meanwhile?: string;
}
/**
 * A composer reports by itself what stands in it, some seconds after the last key, where drafts are recorded.
 */
export interface KeepDraft {
  type: 'draft.keep';
  account: Name;
  form?: DraftForm;
  about?: Name | null;
  text: string;
}
/**
 * Let the holders of one seat act for another too: for an empty role, or for two that are to be one.
 */
export interface LendSeat {
  type: 'seat.lend';
  seat: SeatKey;
  to: SeatKey;
}
/**
 * Like a post from one of the sender's accounts. Liking twice is liking once.
 */
export interface LikePost {
  type: 'post.like';
  post: Name;
  account: Name;
}
/**
 * A line of what was fired is out, as these posts or messages. `remark` says what could not be done as written.
 */
export interface LineReleased {
  type: 'line.released';
  firing: Name;
  index: number;
  effects: Name[];
  remark: string;
}
/**
 * Write down what the team decided.
 */
export interface LogDecision {
  type: 'decision.log';
  text: string;
}
/**
 * Say something to everybody: before the start, in a pause and after the end too.
 */
export interface MakeAnnouncement {
  type: 'announcement.make';
  text: string;
}
/**
 * Say whether an expected action was seen; after the end too.
 */
export interface MarkExpectation {
  type: 'expectation.mark';
  expectation: Name;
  mark: Mark;
  note?: string;
}
/**
 * A player wrote to somebody in the story, who has not answered yet. `addressee` is as the player wrote it.
 */
export interface MessageAwaited {
  type: 'message.awaited';
  message: Name;
  addressee: string;
  persona: Name | null;
}
/**
 * A person of the story asked again: about what waits for control, or what the team left unanswered, an inject or a call.
 */
export interface MessageChased {
  type: 'message.chased';
  persona: Name;
  about: Name;
  deliveries: Name[];
}
/**
 * Something lies in a seat's inbox. `to` is the visible To line; `in_reply_to` is what this seat had written.
 *
 * `due` is the exercise time by which its sender wants an answer.
 */
export interface MessageDelivered {
  type: 'message.delivered';
  mailbox: Mailbox;
  channel: Channel;
  sender: string;
  address: string;
  /**
   * @minItems 1
   * @maxItems 100
   */
  to: [string, ...string[]];
  subject: string;
  text: string;
  /**
   * @maxItems 4
   */
  media: Media[];
  from_seat: SeatKey | null;
  in_reply_to: Name | null;
  due: number | null;
}
/**
 * Control decided that a waiting message gets no answer.
 */
export interface MessageDismissed {
  type: 'message.dismissed';
  awaited: Name;
}
/**
 * Who is behind deliveries: a persona, another seat's own copy, or a name that control made up; and what they answer.
 */
export interface MessageSent {
  type: 'message.sent';
  persona: Name | null;
  written: Name | null;
  deliveries: Name[];
  answers: Name | null;
}
/**
 * A message needs nothing more: a holder of the seat marked it so (`by`), or another role of its To line has answered its
 * sender (`answered_by`).
 */
export interface MessageSettled {
  type: 'message.settled';
  mailbox: Mailbox;
  message: Name;
  by: ParticipantId | null;
  answered_by: SeatKey | null;
}
/**
 * A seat wrote to somebody: its own copy, in its own mailbox.
 */
export interface MessageWritten {
  type: 'message.written';
  mailbox: Mailbox;
  by: ParticipantId;
  channel: Channel;
  /**
   * @minItems 1
   * @maxItems 100
   */
  to: [string, ...string[]];
  subject: string;
  text: string;
  in_reply_to: Name | null;
}
/**
 * It has rung for long enough. `call` is one of those that ring together.
 */
export interface MissCall {
  type: 'call.miss';
  call: Name;
}
/**
 * Keep a deck's cards back.
 */
export interface MuteDeck {
  type: 'deck.mute';
  deck: Name;
}
/**
 * Write the note pad of a call anew.
 */
export interface NoteCall {
  type: 'call.note';
  call: Name;
  text?: string;
}
/**
 * Note that the team has been silent: the conductor, when it is due.
 */
export interface NoteSilence {
  type: 'silence.note';
}
/**
 * Say how things stand, in place of what was noted before.
 */
export interface NoteSituation {
  type: 'situation.note';
  text: string;
}
/**
 * A note, tied to the moment and perhaps to a thing. Evaluators' notes go to all staff, control's to control.
 */
export interface NoteTaken {
  type: 'note.taken';
  circle: 'staff' | 'control';
  by: ParticipantId;
  text: string;
  about: Name | null;
}
/**
 * Somebody who watches rates how an objective was met. Each rater's last rating counts.
 */
export interface ObjectiveRated {
  type: 'objective.rated';
  objective: Name;
  rating: Grade;
  note: string;
  by: ParticipantId;
}
/**
 * What the exercise is meant to show.
 */
export interface ObjectiveStated {
  type: 'objective.stated';
  key: string;
  text: string;
}
/**
 * Let a muted deck play again.
 */
export interface OpenDeck {
  type: 'deck.open';
  deck: Name;
}
/**
 * After ENDEX, let a role read more, or all of them at once.
 */
export interface OpenReview {
  type: 'review.open';
  role: HumanRole | 'everybody';
  /**
   * @maxItems 4
   */
  audiences: Reviewable[];
}
/**
 * Somebody came in. Their name stands in a table, not here.
 */
export interface ParticipantJoined {
  type: 'participant.joined';
  circle: Circle;
  participant: ParticipantId;
  role: HumanRole;
  seat: SeatKey | null;
}
/**
 * A player has done a step of what comes before the start.
 */
export interface ParticipantPrepared {
  type: 'participant.prepared';
  participant: ParticipantId;
  step: Step;
}
/**
 * Somebody is out, and sees nothing more.
 */
export interface ParticipantRemoved {
  type: 'participant.removed';
  circle: Circle;
  participant: ParticipantId;
  reason: string;
}
/**
 * A player took another seat.
 */
export interface ParticipantSeated {
  type: 'participant.seated';
  circle: Circle;
  participant: ParticipantId;
  seat: SeatKey;
}
/**
 * Stop exercise time and tell everybody why; a planned pause may put a question to the room.
 */
export interface PauseClock {
  type: 'clock.pause';
  reason: string;
  question?: string;
}
/**
 * Stop one post of the queue, or without a name all that wait. Anybody of the team may: it harms nobody to wait.
 */
export interface PauseSchedule {
  type: 'schedule.pause';
  scheduled?: Name | null;
}
/**
 * A simulated person: how they sound and what they know.
 *
 * `lines` are suggested answers, `chases` what they say by themselves when nobody answers them. `account` is the one they have,
 * `profile` the one they will open, `contact` their place in the address book.
 */
export interface PersonaDescribed {
  type: 'persona.described';
  key: string;
  name: string;
  title: string;
  organisation: string;
  address: string;
  voice: string;
  /**
   * @maxItems 9
   */
  lines: string[];
  /**
   * @maxItems 9
   */
  chases: string[];
  profile: Profile | null;
  account: Name | null;
  contact: Name | null;
}
/**
 * The account that a persona will open when it first posts. Until then nobody outside control knows of it.
 */
export interface Profile {
  platform: Name;
  handle: string;
  name: string;
  bio?: string;
  kind?: AccountKind;
  verified?: boolean;
  followers?: number;
}
/**
 * A persona has opened its account.
 */
export interface PersonaRevealed {
  type: 'persona.revealed';
  persona: Name;
  account: Name;
}
/**
 * Control spoke as a persona: the public sees a post like any other.
 */
export interface PersonaSpoken {
  type: 'persona.spoken';
  persona: Name;
  post: Name;
}
/**
 * Show a post of one of the sender's accounts first. Pinning twice is pinning once.
 */
export interface PinPost {
  type: 'post.pin';
  post: Name;
}
/**
 * Control rings seats as a persona, or as anybody by name; perhaps instead of writing back to a waiting message.
 */
export interface PlaceCall {
  type: 'call.place';
  persona?: Name | null;
  sender?: string;
  /**
   * @maxItems 40
   */
  seats?: SeatKey[];
  text: string;
  /**
   * @maxItems 20
   */
  lines?: string[];
  answers?: Name | null;
}
/**
 * Add an inject during play.
 */
export interface PlanInject {
  type: 'inject.plan';
  title: string;
  due: number;
  kind: InjectKind;
  channel: InjectChannel;
  persona?: Name | null;
  sender?: string;
  /**
   * @maxItems 60
   */
  to?: SeatKey[];
  subject?: string;
  text: string;
  expected?: string;
  /**
   * @maxItems 20
   */
  lines?: string[];
  answer_by?: number | null;
}
/**
 * A mock platform exists. `limit` is the number of characters that a post may have.
 */
export interface PlatformOpened {
  type: 'platform.opened';
  name: string;
  kind: 'microblog';
  limit: number;
}
/**
 * One piece of guidance that the team works by.
 */
export interface PolicyStated {
  type: 'policy.stated';
  title: string;
  text: string;
}
/**
 * Somebody has this post: the others may leave it alone.
 */
export interface PostClaimed {
  type: 'post.claimed';
  post: Name;
  by: ParticipantId;
  seat: SeatKey;
}
/**
 * A post was taken down, by its account or by the platform. A tombstone stays, in the log and in every replay.
 */
export interface PostDeleted {
  type: 'post.deleted';
  post: Name;
  by_platform: boolean;
}
/**
 * A post reads differently now, and says that it was edited.
 */
export interface PostEdited {
  type: 'post.edited';
  post: Name;
  text: string;
}
/**
 * A post was given to another role, perhaps with a word. It is theirs until one of them takes it on or gives it away.
 */
export interface PostHandedOver {
  type: 'post.handed_over';
  post: Name;
  to: SeatKey;
  by: ParticipantId;
  word: string;
}
/**
 * An account likes a post.
 */
export interface PostLiked {
  type: 'post.liked';
  post: Name;
  account: Name;
}
/**
 * An account shows this post first now, in place of the one before. A post that was taken down is shown no more.
 */
export interface PostPinned {
  type: 'post.pinned';
  account: Name;
  post: Name;
}
/**
 * A post appeared, whoever made it. `posted` is the exercise time it bears; day-zero history bears a time before 0.
 *
 * A bare repost has `repost_of` and no text of its own; a quote has `quote_of` and a text.
 */
export interface PostPublished {
  type: 'post.published';
  account: Name;
  text: string;
  reply_to: Name | null;
  quote_of: Name | null;
  repost_of: Name | null;
  /**
   * @maxItems 4
   */
  media: Media[];
  posted: number;
}
/**
 * A post stands in the queue and goes out when it is `due`. Without `by` somebody put it there before the exercise.
 */
export interface PostScheduled {
  type: 'post.scheduled';
  account: Name;
  text: string;
  /**
   * @maxItems 4
   */
  media: Media[];
  due: number;
  by: ParticipantId | null;
}
/**
 * The team needs do nothing more about a post, whether or not it was answered.
 */
export interface PostSettled {
  type: 'post.settled';
  post: Name;
  by: ParticipantId;
}
/**
 * Which participant wrote a post: the team knows, the public does not.
 */
export interface PostSigned {
  type: 'post.signed';
  post: Name;
  by: ParticipantId;
}
/**
 * Nobody has this post any more.
 */
export interface PostUnclaimed {
  type: 'post.unclaimed';
  post: Name;
  by: ParticipantId;
}
/**
 * An account took its like back.
 */
export interface PostUnliked {
  type: 'post.unliked';
  post: Name;
  account: Name;
}
/**
 * An account shows no post first any more.
 */
export interface PostUnpinned {
  type: 'post.unpinned';
  account: Name;
  post: Name;
}
/**
 * These posts were on a role's screen for a second or longer, for the first time, at most some five seconds before.
 */
export interface PostsSeen {
  type: 'posts.seen';
  seat: SeatKey;
  /**
   * @minItems 1
   * @maxItems 40
   */
  posts: [Name, ...Name[]];
}
/**
 * I have done this step. Once more does no harm.
 */
export interface PrepareParticipant {
  type: 'participant.prepare';
  step: Step;
}
/**
 * Add a change to the list, once the exercise has ended.
 */
export interface ProposeChange {
  type: 'change.propose';
  text: string;
  owner?: SeatKey | null;
}
/**
 * What a listening service would tell the team: posts in the last five minutes, people reached so far, sentiment (-100 to
 * 100) and share of anger (in percent) in the last quarter of an hour, the loudest accounts, words that trend, and by how much
 * the last five minutes outdo the half hour before (in percent; 0 when they do not).
 */
export interface PublicMeasured {
  type: 'public.measured';
  volume: number;
  reach: number;
  sentiment: number;
  anger: number;
  /**
   * @maxItems 5
   */
  loudest: Name[];
  /**
   * @maxItems 6
   */
  trending: string[];
  spike: number;
}
/**
 * Publish, reply, quote or repost from one of the sender's accounts.
 */
export interface PublishPost {
  type: 'post.publish';
  account: Name;
  text?: string;
  reply_to?: Name | null;
  quote_of?: Name | null;
  repost_of?: Name | null;
}
/**
 * Let a post of the queue out: the conductor when it is due, whoever writes from its account at any time.
 */
export interface PublishScheduled {
  type: 'schedule.publish';
  scheduled: Name;
}
/**
 * What one member of a small public says, `after` ms after the act.
 */
export interface RangeRemark {
  after: number;
  name: string;
  text: string;
  mood: 'ordinary' | 'amused' | 'asking' | 'cross' | 'mocking' | 'worried' | 'kind';
}
/**
 * The range is set up: a contested post, who shares it, and what is said after each way of sharing it, and after deleting.
 */
export interface RangeSet {
  type: 'range.set';
  brand: string;
  handle: string;
  author: string;
  text: string;
  /**
   * @maxItems 4
   */
  media: Media[];
  quote: string;
  reply: string;
  /**
   * @maxItems 30
   */
  reposted: RangeRemark[];
  /**
   * @maxItems 30
   */
  quoted: RangeRemark[];
  /**
   * @maxItems 30
   */
  replied: RangeRemark[];
  /**
   * @maxItems 30
   */
  deleted: RangeRemark[];
}
/**
 * Rate an objective; after the end too.
 */
export interface RateObjective {
  type: 'objective.rate';
  objective: Name;
  rating: Grade;
  note?: string;
}
/**
 * These posts have been seen, liked and passed on by so many of the public by now. No number ever falls.
 */
export interface ReachCounted {
  type: 'reach.counted';
  /**
   * @maxItems 60
   */
  counts: Count[];
}
/**
 * People read a text otherwise. Theirs counts.
 */
export interface ReadingCorrected {
  type: 'reading.corrected';
  post: Name;
  /**
   * @maxItems 11
   */
  labels: Label[];
  /**
   * @maxItems 6
   */
  aux: Aux[];
  tone: Tone;
  by: 'control' | 'team';
}
/**
 * What everybody is told of the recording: whether drafts are kept, whether the report says names or roles, who sees it.
 *
 * On the day `keep_until` all of the exercise is deleted.
 */
export interface RecordingAnnounced {
  type: 'recording.announced';
  drafts: boolean;
  names: boolean;
  keep_until: string;
  seen_by: string;
}
/**
 * Let an inject out: the conductor when it is due, control whenever it likes. The plan is not changed by it.
 */
export interface ReleaseInject {
  type: 'inject.release';
  inject: Name;
}
/**
 * Let out the next line of what was fired: the conductor, when it is due.
 */
export interface ReleaseLine {
  type: 'line.release';
  firing: Name;
  index: number;
}
/**
 * Put somebody out.
 */
export interface RemoveParticipant {
  type: 'participant.remove';
  participant: ParticipantId;
  reason?: string;
}
/**
 * An account hid a reply under a post of its own. Whoever reads the thread finds it behind a line that says so.
 */
export interface ReplyHidden {
  type: 'reply.hidden';
  post: Name;
  account: Name;
}
/**
 * A reply stands in its thread again, as any other.
 */
export interface ReplyUnhidden {
  type: 'reply.unhidden';
  post: Name;
}
/**
 * Let exercise time run on.
 */
export interface ResumeClock {
  type: 'clock.resume';
}
/**
 * Let a post of the queue go its way, at its own time or at another. One whose time has passed needs another.
 */
export interface ResumeSchedule {
  type: 'schedule.resume';
  scheduled: Name;
  due?: number | null;
}
/**
 * Send a draft back with a word.
 */
export interface ReturnApproval {
  type: 'approval.return';
  approval: Name;
  word: string;
}
/**
 * Take a lent seat back.
 */
export interface ReturnSeat {
  type: 'seat.return';
  seat: SeatKey;
}
/**
 * After ENDEX, a role may read more than it held while the exercise ran.
 */
export interface ReviewOpened {
  type: 'review.opened';
  role: HumanRole;
  audiences: Reviewable[];
}
/**
 * The scenario's rules move the dial again.
 */
export interface RulesFreed {
  type: 'rules.freed';
}
/**
 * Control keeps the dial where it is: the scenario's rules do not move it.
 */
export interface RulesHeld {
  type: 'rules.held';
}
/**
 * Somebody said something to the team, perhaps `about` a post or a draft. Without `by` it was control.
 */
export interface Said {
  type: 'talk.said';
  by: ParticipantId | null;
  text: string;
  reply_to: Name | null;
  about: Name | null;
}
/**
 * Say something to the team.
 */
export interface Say {
  type: 'talk.say';
  text: string;
  reply_to?: Name | null;
  about?: Name | null;
}
/**
 * Control says something as the person of the story; with that it picks up a call that rings at control.
 */
export interface SayOnCall {
  type: 'call.say';
  call: Name;
  text: string;
}
/**
 * A post of the queue will not go out.
 */
export interface ScheduleCancelled {
  type: 'schedule.cancelled';
  scheduled: Name;
  by: ParticipantId;
}
/**
 * A post of the queue waits, also past its time.
 */
export interface SchedulePaused {
  type: 'schedule.paused';
  scheduled: Name;
  by: ParticipantId;
}
/**
 * Put a post into the queue, from one of the sender's accounts.
 */
export interface SchedulePost {
  type: 'post.schedule';
  account: Name;
  text: string;
  due: number;
}
/**
 * A post of the queue went out as `post`: by itself, or because `by` did not want to wait.
 */
export interface SchedulePublished {
  type: 'schedule.published';
  scheduled: Name;
  post: Name;
  by: ParticipantId | null;
}
/**
 * A paused post goes out after all, or one that waits at another time: when it is `due`.
 */
export interface ScheduleResumed {
  type: 'schedule.resumed';
  scheduled: Name;
  due: number;
  by: ParticipantId;
}
/**
 * The role card of one seat, for its holders.
 */
export interface SeatBriefed {
  type: 'seat.briefed';
  mailbox: Mailbox;
  card: string;
}
/**
 * The holders of the seat `to` act for this seat too: its stream and its accounts are theirs until it is returned.
 */
export interface SeatLent {
  type: 'seat.lent';
  seat: SeatKey;
  to: SeatKey;
}
/**
 * There is a place at the table. Players read "your role".
 */
export interface SeatOpened {
  type: 'seat.opened';
  key: SeatKey;
  title: string;
  core: boolean;
}
/**
 * Give a player another seat. A swap is two of these.
 */
export interface SeatParticipant {
  type: 'participant.seat';
  participant: ParticipantId;
  seat: SeatKey;
}
/**
 * A seat is its own holders' alone again.
 */
export interface SeatReturned {
  type: 'seat.returned';
  seat: SeatKey;
}
/**
 * Another speed. Anything but 100 is for rehearsal: with players at the table it needs `rehearsal`.
 */
export interface SetClockSpeed {
  type: 'clock.set_speed';
  speed: number;
  rehearsal?: boolean;
}
/**
 * Control puts an act aside: nothing answers it by itself.
 */
export interface SetDismissed {
  type: 'set.dismissed';
  set: Name;
  act: Name;
}
/**
 * Reactions to an act begin, reckoned from `starts`. Without `set` they are `lines` that ship with the product.
 */
export interface SetFired {
  type: 'set.fired';
  set: Name | null;
  act: Name | null;
  by_hand: boolean;
  starts: number;
  /**
   * @maxItems 40
   */
  lines: ShelvedLine[];
}
/**
 * What somebody says `after` so many milliseconds: a persona, an account, who was `answered`, or else somebody who passes by.
 *
 * In `text`, `{quote}` is how the team's text begins, `{brand}` its account's name and `{handle}` its handle.
 */
export interface ShelvedLine {
  after: number;
  persona?: Name | null;
  account?: Name | null;
  answered?: boolean;
  form?: 'post' | 'reply' | 'quote';
  channel?: InjectChannel;
  /**
   * @maxItems 60
   */
  to?: SeatKey[];
  subject?: string;
  text: string;
  /**
   * @maxItems 4
   */
  media?: Media[];
}
/**
 * Say otherwise what is recorded and until when. Only before the start: whoever plays has agreed to what was said.
 */
export interface SetRecording {
  type: 'recording.set';
  drafts: boolean;
  names: boolean;
  keep_until: string;
  seen_by?: string;
}
/**
 * A set of reactions is at hand for when the team does something of this kind. `letter` is its key.
 */
export interface SetShelved {
  type: 'set.shelved';
  key: string;
  title: string;
  letter: string;
  when: ActKind;
  /**
   * @maxItems 40
   */
  lines: ShelvedLine[];
}
/**
 * Mark a missed call as needing nothing more.
 */
export interface SettleCall {
  type: 'call.settle';
  call: Name;
}
/**
 * Mark a message as needing nothing more.
 */
export interface SettleMessage {
  type: 'message.settle';
  message: Name;
}
/**
 * Mark a post as needing nothing more.
 */
export interface SettlePost {
  type: 'post.settle';
  post: Name;
}
/**
 * From now on acts are answered by themselves, or not.
 */
export interface ShelfSwitched {
  type: 'shelf.switched';
  on: boolean;
}
/**
 * A screen reports by itself which posts it has shown. The answer tells nothing.
 */
export interface SightPosts {
  type: 'post.sight';
  /**
   * @minItems 1
   * @maxItems 40
   */
  posts: [Name, ...Name[]];
}
/**
 * How things stand now. The newest note is the one that counts. Without `by` it was control who wrote it.
 */
export interface SituationNoted {
  type: 'situation.noted';
  by: ParticipantId | null;
  text: string;
}
/**
 * Drop an inject.
 */
export interface SkipInject {
  type: 'inject.skip';
  inject: Name;
  reason?: string;
}
/**
 * Post as any persona: publish, reply, quote or repost.
 */
export interface SpeakAsPersona {
  type: 'persona.speak';
  persona: Name;
  text?: string;
  reply_to?: Name | null;
  quote_of?: Name | null;
  repost_of?: Name | null;
}
/**
 * Say something on the phone.
 */
export interface SpeakOnCall {
  type: 'call.speak';
  call: Name;
  text: string;
}
/**
 * STARTEX, at the speed that has been set, or at another.
 */
export interface StartClock {
  type: 'clock.start';
  speed?: number | null;
  rehearsal?: boolean;
}
/**
 * Make up for a wall clock that was set. Only the server itself sends it.
 */
export interface StepClock {
  type: 'clock.step';
  by: number;
}
/**
 * Nobody asks again about this by himself.
 */
export interface StopChase {
  type: 'chase.stop';
  about: Name;
}
/**
 * Answer acts by themselves, or only by hand.
 */
export interface SwitchShelf {
  type: 'shelf.automatic';
  on: boolean;
}
/**
 * Pick up a call that rings at the sender's seat.
 */
export interface TakeCall {
  type: 'call.take';
  call: Name;
}
/**
 * Write something down, at any time, after the end too.
 */
export interface TakeNote {
  type: 'note.take';
  text: string;
  about?: Name | null;
}
/**
 * A text of the team's was read: what it does, how it sounds, and how sure that is (0 to 1).
 */
export interface TextRead {
  type: 'text.read';
  post: Name;
  /**
   * @maxItems 11
   */
  labels: Label[];
  /**
   * @maxItems 6
   */
  aux: Aux[];
  tone: Tone;
  confidence: number;
}
/**
 * Let go of a post.
 */
export interface UnclaimPost {
  type: 'post.unclaim';
  post: Name;
}
/**
 * Show again what one of the sender's accounts has hidden.
 */
export interface UnhideReply {
  type: 'reply.unhide';
  post: Name;
}
/**
 * Take a like back.
 */
export interface UnlikePost {
  type: 'post.unlike';
  post: Name;
  account: Name;
}
/**
 * Show it first no more.
 */
export interface UnpinPost {
  type: 'post.unpin';
  post: Name;
}
/**
 * Take the question back, or let go of what came back; the text is the asker's again.
 */
export interface WithdrawApproval {
  type: 'approval.withdraw';
  approval: Name;
}
/**
 * Control writes to seats as a persona, or as anybody by name; perhaps in answer to a waiting message.
 */
export interface WriteAsPersona {
  type: 'persona.write';
  persona?: Name | null;
  sender?: string;
  channel?: Channel;
  /**
   * @maxItems 40
   */
  seats?: SeatKey[];
  subject?: string;
  text: string;
  answers?: Name | null;
}
/**
 * Write from the sender's seat: to contacts, to other seats, to anybody else by name, or in reply to what came in.
 *
 * Who acts for several seats says which of them writes in `from_seat`; an answer comes from the seat that was written to.
 */
export interface WriteMessage {
  type: 'message.write';
  channel?: Channel;
  /**
   * @maxItems 20
   */
  contacts?: Name[];
  /**
   * @maxItems 20
   */
  seats?: SeatKey[];
  /**
   * @maxItems 20
   */
  others?: string[];
  subject?: string;
  text: string;
  in_reply_to?: Name | null;
  from_seat?: SeatKey | null;
}
/**
 * Which stream, which number in it; when in the exercise (`t`) and in the world (`at`), in ms.
 */
export interface Place {
  audience: Audience;
  n: number;
  t: number;
  at: number;
}
/**
 * An item with its position in the log, who caused it, and by which command: for control only.
 */
export interface ControlItem {
  seq: number;
  actor: string;
  command: string;
  item: Item;
}
