import { startReceiver, subscribe, type Received, type Receiver } from "../support/receiver.ts";
import { startZoom, type Answer, type Zoom } from "../support/zoom.ts";
import { seats } from "./known-account.ts";

const events = [
  ...["created", "updated", "deleted", "disassociated", "activated", "deactivated", "invitation_accepted"].map(
    (name) => `user.${name}`,
  ),
  ...["created", "updated", "deleted", "recovered", "started", "ended", "participant_joined", "participant_left"].map(
    (name) => `meeting.${name}`,
  ),
  ...["created", "approved", "denied", "cancelled"].map((name) => `meeting.registration_${name}`),
  ...["started", "stopped", "completed", "transcript_completed", "trashed", "deleted", "recovered"].map(
    (name) => `recording.${name}`,
  ),
];

export interface Delivery {
  id: string;
  body: string;
  state: string;
  attempts: unknown[];
}

/** An emulator with few seats, and a receiver of everything that it tells. */
export class EmulatedAccount {
  readonly zoom: Zoom;
  readonly #receiver: Receiver;
  #token = "";

  private constructor(zoom: Zoom, receiver: Receiver) {
    this.zoom = zoom;
    this.#receiver = receiver;
  }

  static async start(): Promise<EmulatedAccount> {
    const zoom = await startZoom({ limits: "off", licensedSeats: seats.licensed, basicSeats: seats.basic });
    return new EmulatedAccount(zoom, await startReceiver(zoom.info.secretToken));
  }

  /** An account of which only the owner and the receiver are known. */
  async begin(): Promise<void> {
    await this.zoom.reset();
    this.#receiver.received.length = 0;
    await subscribe({ ...this.zoom, call: this.ask }, this.#receiver.url, events);
  }

  /** A request to the API, with a new token where time has taken the former one. */
  ask = async <Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
    const answer = await this.#send<Body>(method, path, body);
    if (answer.status !== 401) return answer;
    this.#token = await this.zoom.token();
    return this.#send(method, path, body);
  };

  control = <Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>> =>
    this.zoom.plain(method, `/_emulator${path}`, body === undefined ? {} : { body: JSON.stringify(body) });

  /** What was to be delivered, once nothing is under way any more. */
  async deliveries(): Promise<Delivery[]> {
    return (await this.control<{ deliveries: Delivery[] }>("GET", "/deliveries?settled=true")).body.deliveries;
  }

  get received(): readonly Received[] {
    return this.#receiver.received;
  }

  #send<Body>(method: string, path: string, body: unknown): Promise<Answer<Body>> {
    const headers = { authorization: `Bearer ${this.#token}`, "content-type": "application/json" };
    return this.zoom.plain(method, `/v2${path}`, {
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}
