/** What only control sees beside the MSEL: who waits for an answer, the people of the story, the dial. */
import { find } from '../envelope';
import type { Persona } from '../personas';
import type { Name } from '../schema.gen';
import { accountView, drawn } from './accounts';
import { mailboxTitle, TO_CONTROL } from './inbox';
import { withoutRule } from './public';
import { orNull, personName, titleOf, type Scene } from './scene';
import type { EscalationView, Level, PersonaView, QueueView } from './types';

/** What players wrote to people of the story and still waits, the longest waiting first. */
export function queue(scene: Scene): QueueView[] {
  const { messages, personas } = scene.exercise;
  return Object.entries(messages.awaited)
    .filter(([, awaited]) => awaited.closed === null)
    .flatMap(([name, awaited]) => {
      const written = find(messages.written, awaited.message);
      if (written === null) return [];
      const persona = find(personas.personas, awaited.persona);
      return {
        name,
        persona: persona?.name ?? awaited.addressee,
        personaTitle: persona && titleOf(persona),
        toControl: persona === null && awaited.addressee === TO_CONTROL,
        from: `${personName(scene, written.by)}, ${mailboxTitle(scene, written.mailbox)}`,
        channel: written.channel,
        text: written.text,
        t: awaited.t,
      };
    })
    .sort((one, other) => one.t - other.t);
}

/** Every simulated person, in the order of the scenario. */
export function personaCards(scene: Scene): PersonaView[] {
  const open = Object.values(scene.exercise.messages.awaited).filter((one) => one.closed === null);
  return Object.entries(scene.exercise.personas.personas).map(([name, persona]) => ({
    name,
    display: persona.name,
    title: titleOf(persona),
    voice: orNull(persona.voice),
    address: orNull(persona.address),
    account: accountOf(scene, name, persona),
    revealed: persona.account !== null,
    posts: persona.posts.length,
    waiting: open.filter((one) => one.persona === name).length,
  }));
}

/** One that is not open yet goes by the persona's own name: nothing else has that name. */
function accountOf(scene: Scene, name: Name, persona: Persona): PersonaView['account'] {
  if (persona.account !== null) return accountView(scene, persona.account);
  return persona.profile && drawn(name, persona.profile, false);
}

export function escalation(scene: Scene): EscalationView {
  const { level, turns } = scene.exercise.escalation;
  const last = turns.at(-1);
  return {
    level: level as Level, // the log takes 0 to 5 and nothing else
    reason: last ? withoutRule(last.reason) : null,
    by: last?.rule ? 'by a rule' : null,
    since: last?.t ?? null,
  };
}
