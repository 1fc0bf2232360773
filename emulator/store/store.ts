import type { Account } from "../entities/account.ts";
import type { App } from "../entities/app.ts";
import type { AuthorizationCode } from "../entities/authorization-code.ts";
import type { Assistantship } from "../entities/assistantship.ts";
import type { ClockSetting } from "../entities/clock-setting.ts";
import type { ChangedSettings } from "../entities/changed-settings.ts";
import type { Call } from "../entities/call.ts";
import type { Counter } from "../entities/counter.ts";
import type { DeletedMeeting } from "../entities/deleted-meeting.ts";
import type { Delivery } from "../entities/delivery.ts";
import type { Group, Membership } from "../entities/group.ts";
import type { Instance } from "../entities/instance.ts";
import type { Invitation } from "../entities/invitation.ts";
import type { Meeting } from "../entities/meeting.ts";
import type { Panelist } from "../entities/panelist.ts";
import type { Participant } from "../entities/participant.ts";
import type { Password } from "../entities/password.ts";
import type { Session } from "../entities/session.ts";
import type { PhoneLine } from "../entities/phone-line.ts";
import type { PhoneNumber } from "../entities/phone-number.ts";
import type { RefreshToken } from "../entities/refresh-token.ts";
import type { Processing } from "../entities/processing.ts";
import type { Recording } from "../entities/recording.ts";
import type { Registrant } from "../entities/registrant.ts";
import type { Subscription } from "../entities/subscription.ts";
import type { Summary } from "../entities/summary.ts";
import type { Token } from "../entities/token.ts";
import type { User } from "../entities/user.ts";
import type { Webinar } from "../entities/webinar.ts";
import { Collection, type Entity } from "./collection.ts";
import type { Change, Journal } from "./journal.ts";
import { strangenessOf } from "./strangeness.ts";

interface Recorded {
  collection: string;
  id: string;
  before: Entity | undefined;
  after: Entity | undefined;
}

/** All entities by the name of their collection. */
export interface Snapshot {
  collections: Record<string, Entity[]>;
}

/** All that the emulated Zoom knows. Changes are made inside `transaction`; reading is free. */
export class Store {
  readonly #collections = new Map<string, Collection<Entity>>();
  readonly #journal: Journal | undefined;
  #transaction: { changes: Recorded[]; afterwards: (() => void)[] } | undefined;

  readonly accounts = this.#collection<Account>("accounts");
  readonly apps = this.#collection<App>("apps");
  readonly tokens = this.#collection<Token>("tokens");
  readonly authorizationCodes = this.#collection<AuthorizationCode>("authorizationCodes");
  readonly refreshTokens = this.#collection<RefreshToken>("refreshTokens");
  readonly users = this.#collection<User>("users");
  readonly groups = this.#collection<Group>("groups");
  readonly memberships = this.#collection<Membership>("memberships");
  readonly settings = this.#collection<ChangedSettings>("settings");
  readonly assistantships = this.#collection<Assistantship>("assistantships");
  readonly passwords = this.#collection<Password>("passwords");
  readonly sessions = this.#collection<Session>("sessions");
  readonly invitations = this.#collection<Invitation>("invitations");
  readonly meetings = this.#collection<Meeting>("meetings");
  readonly deletedMeetings = this.#collection<DeletedMeeting>("deletedMeetings");
  readonly webinars = this.#collection<Webinar>("webinars");
  readonly panelists = this.#collection<Panelist>("panelists");
  readonly instances = this.#collection<Instance>("instances");
  readonly participants = this.#collection<Participant>("participants");
  readonly registrants = this.#collection<Registrant>("registrants");
  readonly recordings = this.#collection<Recording>("recordings");
  readonly summaries = this.#collection<Summary>("summaries");
  readonly processings = this.#collection<Processing>("processings");
  readonly phoneLines = this.#collection<PhoneLine>("phoneLines");
  readonly phoneNumbers = this.#collection<PhoneNumber>("phoneNumbers");
  readonly calls = this.#collection<Call>("calls");
  readonly subscriptions = this.#collection<Subscription>("subscriptions");
  readonly deliveries = this.#collection<Delivery>("deliveries");
  readonly clocks = this.#collection<ClockSetting>("clocks");
  readonly counters = this.#collection<Counter>("counters");

  readonly usersByEmail = this.users.indexBy((user) => user.email.toLowerCase());
  readonly usersByStatus = this.users.indexBy((user) => user.status);
  readonly membershipsByGroup = this.memberships.indexBy((membership) => membership.group_id);
  readonly membershipsByUser = this.memberships.indexBy((membership) => membership.user_id);
  readonly assistantshipsByHost = this.assistantships.indexBy((assistantship) => assistantship.host_id);
  readonly assistantshipsByAssistant = this.assistantships.indexBy((assistantship) => assistantship.assistant_id);
  readonly meetingsByHost = this.meetings.indexBy((meeting) => meeting.host_id);
  readonly meetingsByUuid = this.meetings.indexBy((meeting) => meeting.uuid);
  readonly webinarsByHost = this.webinars.indexBy((webinar) => webinar.host_id);
  readonly webinarsByUuid = this.webinars.indexBy((webinar) => webinar.uuid);
  readonly panelistsByWebinar = this.panelists.indexBy((panelist) => panelist.webinar_id);
  readonly instancesByNumber = this.instances.indexBy((instance) => instance.scheduled_id);
  readonly registrantsByNumber = this.registrants.indexBy((registrant) => registrant.scheduled_id);
  readonly recordingsByNumber = this.recordings.indexBy((recording) => recording.scheduled_id);
  readonly recordingsByHost = this.recordings.indexBy((recording) => recording.host_id);
  readonly participantsByInstance = this.participants.indexBy((participant) => participant.instance_id);

  /** Without a journal everything lives in memory. */
  constructor(journal?: Journal) {
    this.#journal = journal;
    if (!journal) return;
    for (const [name, id, entity] of journal.read()) {
      const strange = strangenessOf(name, entity === null ? [] : [entity as Entity]);
      if (strange !== undefined) throw journal.unreadable(strange);
      this.#collections.get(name)?.restore(id, entity);
    }
    journal.rewrite(this.#everything());
  }

  /** Makes all changes of `work` or, when it throws, none. They are on disk when this returns. */
  transaction<T>(work: () => T): T {
    if (this.#transaction) return work();
    const transaction = (this.#transaction = { changes: [] as Recorded[], afterwards: [] as (() => void)[] });
    let result: T;
    try {
      result = work();
      if (transaction.changes.length) this.#journal?.append(transaction.changes.map(asChange));
    } catch (error) {
      for (const { collection, id, before } of transaction.changes.reverse()) {
        this.#collections.get(collection)?.restore(id, before);
      }
      throw error;
    } finally {
      this.#transaction = undefined;
    }
    for (const act of transaction.afterwards) act();
    return result;
  }

  /** Calls `act` once the running transaction is on disk, and never if it fails. */
  afterCommit(act: () => void): void {
    this.#recording().afterwards.push(act);
  }

  /** Removes everything but the account and its apps, so that credentials stay valid. */
  clear(): void {
    this.transaction(() => {
      for (const collection of this.#collections.values()) {
        if (collection.name === this.accounts.name || collection.name === this.apps.name) continue;
        for (const { id } of collection.values()) collection.delete(id);
      }
    });
  }

  /** Everything there is, oldest first within each collection. */
  snapshot(): Snapshot {
    const filled = [...this.#collections.values()].filter(({ size }) => size > 0);
    return { collections: Object.fromEntries(filled.map((collection) => [collection.name, collection.values()])) };
  }

  /** Puts a snapshot in the place of everything there is. Throws a sentence when it is not one of an account. */
  replace({ collections }: Snapshot): void {
    for (const [name, entities] of Object.entries(collections)) {
      const strange = strangenessOf(name, entities);
      if (strange !== undefined) throw new Error(`The snapshot ${strange}.`);
    }
    this.transaction(() => {
      for (const [name, collection] of this.#collections) {
        for (const { id } of collection.values()) collection.delete(id);
        for (const entity of collections[name] ?? []) collection.put(entity);
      }
      const [account] = this.accounts.values();
      if (account && this.users.get(account.owner_id) && this.apps.size > 0) return;
      throw new Error("The snapshot lacks the account, its owner or its app.");
    });
  }

  close(): void {
    this.#journal?.close();
  }

  #collection<T extends Entity>(name: string): Collection<T> {
    const collection = new Collection<T>(name, (...[from, id, before, after]) => {
      this.#recording().changes.push({ collection: from, id, before, after });
    });
    this.#collections.set(name, collection as unknown as Collection<Entity>);
    return collection;
  }

  #recording() {
    if (!this.#transaction) throw new Error("The store is changed inside a transaction only.");
    return this.#transaction;
  }

  *#everything(): Generator<Change> {
    for (const collection of this.#collections.values()) {
      for (const entity of collection.values()) yield [collection.name, entity.id, entity];
    }
  }
}

const asChange = ({ collection, id, after }: Recorded): Change => [collection, id, after ?? null];
