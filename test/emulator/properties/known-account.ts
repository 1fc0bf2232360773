/** An account as a model knows it: what was done to it, and what must follow from that. */

export const day = 86_400_000;
export const seats = { licensed: 3, basic: 3 };
/** How long Zoom keeps an open invitation, a deleted meeting and what is in the trash. */
export const month = 30 * day;

export interface KnownUser {
  id: string;
  email: string;
  type: number;
  first_name: string;
  status: "pending" | "active" | "inactive" | "gone";
  /** When the invitation runs out. */
  expires: number;
}

export interface KnownRegistrant {
  email: string;
  status: "pending" | "approved" | "denied";
}

export interface KnownMeeting {
  id: number;
  host: KnownUser;
  topic: string;
  /** Of the next instance or of the one that runs. */
  uuid: string;
  running?: { recorded: boolean };
  /** Whether registrants wait for the host; undefined: nobody has to register. */
  waitsForHost?: boolean;
  registrants: KnownRegistrant[];
  lapses: number;
  deleted?: number;
  /** Its host is gone and nobody has taken it over. */
  lost?: true;
}

export interface KnownRecording {
  uuid: string;
  meeting: number;
  /** Of each file: when it was thrown into the trash, if it was. */
  files: { trashed?: number }[];
}

interface Processing {
  due: number;
  uuid: string;
  meeting: number;
  product: "media" | "transcript";
}

/** Four times out of five one of the likely ones. */
function chosen<Item>(all: Item[], pick: number, isLikely: (item: Item) => boolean): Item | undefined {
  const likely = pick % 5 === 0 ? [] : all.filter((item) => isLikely(item));
  const choice = likely.length > 0 ? likely : all;
  return choice[pick % choice.length];
}

export class KnownAccount {
  readonly users: KnownUser[];
  readonly meetings: KnownMeeting[] = [];
  readonly recordings = new Map<string, KnownRecording>();
  /** Every event that was due, with whom or what it is about: `<event> <id> <event_ts>`. */
  readonly events: string[] = [];
  readonly uuids = new Set<string>();
  #processings: Processing[] = [];
  #now: number;

  constructor(owner: Pick<KnownUser, "id" | "email">, now: number) {
    this.users = [{ ...owner, type: 2, first_name: "Olivia", status: "active", expires: Infinity }];
    this.#now = now;
  }

  get now(): number {
    return this.#now;
  }

  get owner(): KnownUser {
    return this.users[0]!;
  }

  expect(event: string, about: string | number): void {
    this.events.push(`${event} ${about} ${this.#now}`);
  }

  /** A user, by a number as large as one likes: at times one who is not there any more. */
  user = (pick: number): KnownUser => chosen(this.users, pick, this.isThere)!;

  /** A meeting, at times one that is not there any more; nothing as long as there has been none. */
  meeting = (pick: number): KnownMeeting | undefined => chosen(this.meetings, pick, this.isFound);

  recording = (pick: number): KnownRecording | undefined => chosen([...this.recordings.values()], pick, () => true);

  isExpired = ({ status, expires }: KnownUser): boolean => status === "pending" && expires <= this.#now;

  /** Whether the API still knows the user. */
  isThere = (user: KnownUser): boolean => user.status !== "gone" && !this.isExpired(user);

  holderOf = (email: string): KnownUser | undefined =>
    this.users.find((user) => user.email === email && user.status !== "gone");

  listed = (status: string): KnownUser[] =>
    this.users.filter((user) => user.status === status && !this.isExpired(user));

  taken = (type: number): number =>
    this.users.filter((user) => user.type === type && user.status !== "inactive" && this.isThere(user)).length;

  hasSeat = (type: number): boolean => this.taken(type) < (type === 2 ? seats.licensed : seats.basic);

  isFound = ({ deleted, lost, lapses }: KnownMeeting): boolean => deleted === undefined && !lost && lapses >= this.#now;

  hostedBy = (user: KnownUser): KnownMeeting[] => this.meetings.filter(({ host, lost }) => host === user && !lost);

  kept = ({ files }: KnownRecording) => files.filter(({ trashed }) => trashed === undefined);

  recoverable = ({ files }: KnownRecording) =>
    files.filter(({ trashed }) => trashed !== undefined && trashed + month > this.#now);

  start(meeting: KnownMeeting, recorded: boolean): void {
    meeting.running = { recorded };
    this.expect("meeting.started", meeting.id);
    if (recorded) this.expect("recording.started", meeting.id);
    this.expect("meeting.participant_joined", meeting.id);
  }

  /** The next instance has another UUID, which only an answer can tell. */
  end(meeting: KnownMeeting): void {
    const { recorded } = meeting.running!;
    delete meeting.running;
    this.expect("meeting.participant_left", meeting.id);
    this.expect("meeting.ended", meeting.id);
    if (!recorded) return;
    this.expect("recording.stopped", meeting.id);
    const { uuid } = meeting;
    const of = { uuid, meeting: meeting.id };
    this.#processings.push({ ...of, product: "media", due: this.#now + 60_000 });
    this.#processings.push({ ...of, product: "transcript", due: this.#now + 120_000 });
  }

  /** Moves on to an instant; what is processed on the way is ready when it is due. */
  moveTo(until: number): void {
    const due = this.#processings.filter((each) => each.due <= until).sort((a, b) => a.due - b.due);
    this.#processings = this.#processings.filter((each) => each.due > until);
    for (const processing of due) {
      this.#now = processing.due;
      this.#finish(processing);
    }
    this.#now = until;
  }

  #finish({ uuid, meeting, product }: Processing): void {
    if (product === "media") {
      this.recordings.set(uuid, { uuid, meeting, files: [{}, {}] });
      this.expect("recording.completed", meeting);
      return;
    }
    const recording = this.recordings.get(uuid);
    if (!recording) return;
    recording.files.push({});
    this.expect("recording.transcript_completed", meeting);
  }
}
