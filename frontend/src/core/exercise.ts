/** One exercise: its state is a tree of slices, one for each noun, of the same shape as the server's. */
import { emptyAccounts, type Accounts } from './accounts';
import { emptyApprovals, type Approvals } from './approvals';
import { emptyAnnouncements, type Announcements } from './announcements';
import { emptyActs, type Acts } from './acts';
import { emptyBriefing, type Briefing } from './briefing';
import { emptyChanges, type Changes } from './changes';
import { emptyCalls, type Calls } from './calls';
import { emptyChases, type Chases } from './chases';
import { emptyClock, type Clock } from './clock';
import { emptyEmergency, type Emergency } from './emergency';
import { emptyEscalation, type Escalation } from './escalation';
import { emptyEvaluation, type Evaluation } from './evaluation';
import { emptyFiringRange, type FiringRange } from './firingRange';
import { emptyHiding, type Hiding } from './hiding';
import { emptyInjects, type Injects } from './injects';
import { emptyMessages, type Messages } from './messages';
import { emptyNotes, type Notes } from './notes';
import { emptyPacks, type Packs } from './packs';
import { emptyPeople, type People } from './people';
import { emptyPersonas, type Personas } from './personas';
import { emptyPins, type Pins } from './pins';
import { emptyPolicy, type Policy } from './policy';
import { emptyPosts, type Posts } from './posts';
import { emptyShelf, type Shelf } from './shelf';
import { emptyDrafts, type KeptDrafts } from './drafts';
import { emptySights, type Sights } from './sights';
import { emptyReadiness, type Readiness } from './readiness';
import { emptyReadings, type Readings } from './readings';
import { emptyRecording, type Recording } from './recording';
import { emptyPublic, type Public } from './public';
import { emptyQueue, type Queue } from './queue';
import { emptySituation, type Situation } from './situation';
import { emptyReach, type Reach } from './reach';
import { emptyTalk, type Talk } from './talk';
import { emptyTriage, type Triage } from './triage';

/** The fold of a log, or of what one viewer holds of it. Plain data throughout. */
export interface Exercise {
  briefing: Briefing;
  clock: Clock;
  people: People;
  accounts: Accounts;
  personas: Personas;
  posts: Posts;
  hiding: Hiding;
  pins: Pins;
  messages: Messages;
  calls: Calls;
  chases: Chases;
  injects: Injects;
  escalation: Escalation;
  talk: Talk;
  notes: Notes;
  evaluation: Evaluation;
  sights: Sights;
  drafts: KeptDrafts;
  changes: Changes;
  recording: Recording;
  readiness: Readiness;
  firing_range: FiringRange;
  queue: Queue;
  approvals: Approvals;
  triage: Triage;
  policy: Policy;
  emergency: Emergency;
  announcements: Announcements;
  situation: Situation;
  acts: Acts;
  readings: Readings;
  packs: Packs;
  reach: Reach;
  shelf: Shelf;
  public: Public;
}

export function emptyExercise(): Exercise {
  return {
    briefing: emptyBriefing(),
    clock: emptyClock(),
    people: emptyPeople(),
    accounts: emptyAccounts(),
    personas: emptyPersonas(),
    posts: emptyPosts(),
    hiding: emptyHiding(),
    pins: emptyPins(),
    messages: emptyMessages(),
    calls: emptyCalls(),
    chases: emptyChases(),
    injects: emptyInjects(),
    escalation: emptyEscalation(),
    talk: emptyTalk(),
    notes: emptyNotes(),
    evaluation: emptyEvaluation(),
    sights: emptySights(),
    drafts: emptyDrafts(),
    changes: emptyChanges(),
    recording: emptyRecording(),
    readiness: emptyReadiness(),
    firing_range: emptyFiringRange(),
    queue: emptyQueue(),
    approvals: emptyApprovals(),
    triage: emptyTriage(),
    policy: emptyPolicy(),
    emergency: emptyEmergency(),
    announcements: emptyAnnouncements(),
    situation: emptySituation(),
    acts: emptyActs(),
    readings: emptyReadings(),
    packs: emptyPacks(),
    reach: emptyReach(),
    shelf: emptyShelf(),
    public: emptyPublic(),
  };
}
