/**
 * What one person is doing in the room: which post is open, what is being written and as whom, what waits for the
 * server and what it refused. Nothing of it is in the log; what must not be lost by a reload is kept in the drafts.
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { AnyCommand, Name, SeatKey } from '../core/schema.gen';
import type { Column } from '../core/views';
import type { ApprovalView, Ms, PostAct, PostView, RefusalView } from '../core/views/types';
import type { Outcome } from '../sources/outbox';
import type { Drafts } from './drafts.svelte';
import { asks, goingOut, NEW_POST, placeOf, readWork, type Work } from './work';

export type Tab = 'feed' | 'inbox' | 'write' | 'team';
export type Give = (command: AnyCommand) => Promise<Outcome>;

const KEPT = 'desk';

export class Desk {
  tab = $state<Tab>('feed');
  column = $state<Column>('all');
  /** The post whose thread is open. */
  opened = $state<Name | null>(null);
  work = $state.raw<Work>(NEW_POST);
  /** The account that was chosen to publish from; null leaves it to the first. */
  account = $state<Name | null>(null);
  /** The roles that must approve what is published; the choice stays for the next post. */
  approvers = $state<SeatKey[]>([]);
  /** When the new post is to go out, if it is to wait in the queue. */
  due = $state<Ms | null>(null);
  /** The draft that came back and is being reworked, and where its words stand. */
  reworked = $state.raw<{ place: string; draft: Name } | null>(null);
  /** The post or draft that the next word to the team is about. */
  about = $state<Name | null>(null);
  /** The team's column was asked for before it had anything to show. */
  teamAsked = $state(false);
  /** Grows whenever the cursor is wanted in the field of the present work. */
  wanted = $state(0);
  /** Places whose command has no answer yet. */
  readonly busy = new SvelteSet<string>();
  readonly refusals = new SvelteMap<string, RefusalView>();
  readonly drafts: Drafts;
  readonly #give: () => Give | null;

  /** `give` is asked each time: a viewer may lose the right to act. */
  constructor(drafts: Drafts, give: () => Give | null) {
    this.drafts = drafts;
    this.#give = give;
    this.#restore();
  }

  get place(): string {
    return placeOf(this.work);
  }

  /** Gives a command from a place and says whether it was taken. A refusal stays at the place until the next try. */
  async give(place: string, command: AnyCommand): Promise<boolean> {
    return (await this.caused(place, command)) !== null;
  }

  /** Gives a command as `give` does, and tells what it caused: null when it was refused. */
  async caused(place: string, command: AnyCommand): Promise<readonly Name[] | null> {
    const give = this.#give();
    if (give === null || this.busy.has(place)) return null;
    this.busy.add(place);
    this.refusals.delete(place);
    const outcome = await give(command);
    this.busy.delete(place);
    if (outcome.ok) {
      this.drafts.drop(place);
      return outcome.names;
    }
    this.refusals.set(place, outcome.refusal);
    return null;
  }

  /** Rings somebody of the story, and turns to the call. */
  async dial(whom: { contact?: Name; other?: string; returns: Name | null }): Promise<void> {
    const { contact = null, other = '', returns } = whom;
    const names = await this.caused('dial', { type: 'call.dial', contact, other, returns });
    if (names?.[0] !== undefined) this.turn({ kind: 'call', call: names[0] });
  }

  /** Opens a thread. A text that is being written stays; otherwise the composer turns to this post. */
  open(post: PostView): void {
    this.opened = post.name;
    this.tab = 'write';
    const idle = this.drafts.get(this.place).trim() === '' && !this.busy.has(this.place);
    if (idle || this.work.kind !== 'write') this.work = this.#answering(post);
    this.#keep();
  }

  closeThread(): void {
    this.opened = null;
    const { work } = this;
    const idle = this.drafts.get(this.place).trim() === '';
    if (asks(work) || (work.kind === 'write' && work.post !== null && idle)) {
      this.work = NEW_POST;
    }
    this.#keep();
  }

  /** Turns to what the working column is for now, with the cursor in its field. */
  turn(work: Work): void {
    this.work = work;
    if (work.kind === 'write' && work.post !== null) this.opened = work.post;
    if (asks(work)) this.opened = work.post;
    this.tab = 'write';
    this.wanted++;
    this.#keep();
  }

  /** Back to the open thread, or to a new post. */
  leave(): void {
    this.refusals.delete(this.place);
    this.work = NEW_POST;
    this.wanted++;
    this.#keep();
  }

  chooseAccount(name: Name): void {
    this.account = name;
    this.#keep();
  }

  async act(act: PostAct, post: PostView, account: Name | null): Promise<void> {
    if (act === 'delete' || act === 'hide') return this.turn({ kind: act, post: post.name });
    if (act === 'unhide') {
      await this.give(`unhide ${post.name}`, { type: 'reply.unhide', post: post.name });
      return;
    }
    if (act === 'pin') {
      const type = post.pinned ? 'post.unpin' : 'post.pin';
      await this.give(`pin ${post.name}`, { type, post: post.name });
      return;
    }
    if (act !== 'like') return this.turn({ kind: 'write', as: act, post: post.name });
    if (account === null) return;
    const type = post.liked ? 'post.unlike' : 'post.like';
    await this.give(`like ${post.name}`, { type, post: post.name, account });
  }

  /** Publishes the present work; afterwards the composer is free for the next one. */
  async publish(account: Name, text: string): Promise<void> {
    const { work, due, approvers, reworked } = this;
    const revises = reworked?.place === placeOf(work) ? reworked.draft : null;
    const command = goingOut(work, account, text, { due, approvers, revises });
    if (command === null) return;
    if (!(await this.give(placeOf(work), command))) return;
    this.due = null;
    if (this.work === work) this.leave();
    if (revises === null) return;
    this.reworked = null;
    if (command.type !== 'approval.ask') await this.letGo(revises);
  }

  /** Takes up a draft that came back, where it was written, with its words. */
  rework(draft: ApprovalView): void {
    const post = draft.about?.name ?? null;
    const work: Work = post === null ? NEW_POST : { kind: 'write', as: draft.as, post };
    this.turn(work);
    if (this.drafts.get(this.place).trim() === '') this.drafts.set(this.place, draft.text);
    this.chooseAccount(draft.account.name);
    this.approvers = draft.of.map(({ seat }) => seat);
    this.reworked = { place: this.place, draft: draft.name };
  }

  /** Takes back a draft that waits for a yes, or lets go of one that came back: it is not asked again. */
  async letGo(approval: Name): Promise<void> {
    await this.give('drafts', { type: 'approval.withdraw', approval });
  }

  /** What came in needs nothing more. */
  settle(what: 'message' | 'call', name: Name): void {
    const command: AnyCommand =
      what === 'message'
        ? { type: 'message.settle', message: name }
        : { type: 'call.settle', call: name };
    void this.give(`settle ${name}`, command);
  }

  /** Takes a post down, or hides a reply, whichever was asked. */
  async remove(post: Name): Promise<void> {
    const { work } = this;
    const type = work.kind === 'hide' ? 'reply.hide' : 'post.delete';
    const taken = await this.give(placeOf(work), { type, post });
    if (taken && this.work === work) this.leave();
  }

  #answering(post: PostView): Work {
    if (!post.acts.includes('reply')) return NEW_POST;
    return { kind: 'write', as: 'reply', post: post.name };
  }

  #keep(): void {
    const { work, account, opened } = this;
    this.drafts.set(KEPT, JSON.stringify({ work, account, opened }));
  }

  #restore(): void {
    try {
      const kept: unknown = JSON.parse(this.drafts.get(KEPT, '{}'));
      if (typeof kept !== 'object' || kept === null) return;
      if ('work' in kept) this.work = readWork(kept.work);
      if ('account' in kept && typeof kept.account === 'string') this.account = kept.account;
      if ('opened' in kept && typeof kept.opened === 'string') this.opened = kept.opened;
    } catch {
      // What cannot be read is a page as if opened for the first time.
    }
  }
}
