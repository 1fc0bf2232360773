import type { Clock } from "./clock.ts";
import { clockId, type ClockSetting } from "./entities/clock-setting.ts";

interface Appointment {
  at: number;
  wake: () => void;
  disarm?: () => void;
}

/** A clock that follows another one until it is moved ahead or frozen. Its appointments can all be cancelled at once. */
export class SteerableClock implements Clock {
  readonly #base: Clock;
  readonly #appointments = new Set<Appointment>();
  #ahead = 0;
  #frozenAt: number | undefined;

  constructor(base: Clock) {
    this.#base = base;
  }

  now(): number {
    return this.#frozenAt ?? this.#base.now() + this.#ahead;
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** How it differs from the clock that it follows: to be kept. */
  get setting(): ClockSetting {
    return { id: clockId, ahead_ms: this.now() - this.#base.now(), frozen_at: this.#frozenAt };
  }

  /** Takes a setting up again; without one it follows as it did at first. Appointments keep their time. */
  set setting(setting: ClockSetting | undefined) {
    this.#ahead = setting?.ahead_ms ?? 0;
    this.#frozenAt = setting?.frozen_at;
    this.#rearm();
  }

  schedule(at: number, wake: () => void): () => void {
    const appointment: Appointment = { at, wake };
    this.#appointments.add(appointment);
    this.#arm(appointment);
    return () => this.#cancel(appointment);
  }

  /** Stops time. */
  freeze(): void {
    this.#frozenAt = this.now();
    this.#rearm();
  }

  /** Lets time go on from where it stands. */
  resume(): void {
    this.#ahead = this.now() - this.#base.now();
    this.#frozenAt = undefined;
    this.#rearm();
  }

  /**
   * Moves on to `until`, keeping every appointment on the way in its order and at its time, also those made on the way;
   * `settle` waits for what an appointment has set going.
   */
  async moveTo(until: number, settle: () => Promise<void>): Promise<void> {
    const { frozen } = this;
    this.freeze();
    for (let next = this.#nextBefore(until); next; next = this.#nextBefore(until)) {
      this.#frozenAt = Math.max(this.now(), next.at);
      this.#keep(next);
      await settle();
    }
    this.#frozenAt = until;
    if (!frozen) this.resume();
  }

  /** Cancels every appointment that is still to come. */
  stop(): void {
    for (const appointment of [...this.#appointments]) this.#cancel(appointment);
  }

  #nextBefore(until: number): Appointment | undefined {
    return [...this.#appointments].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }

  #keep(appointment: Appointment): void {
    this.#cancel(appointment);
    appointment.wake();
  }

  #cancel(appointment: Appointment): void {
    appointment.disarm?.();
    this.#appointments.delete(appointment);
  }

  #rearm(): void {
    for (const appointment of this.#appointments) {
      appointment.disarm?.();
      this.#arm(appointment);
    }
  }

  /** While time stands still, only what is due already is kept. */
  #arm(appointment: Appointment): void {
    delete appointment.disarm;
    const wait = appointment.at - this.now();
    if (this.frozen && wait > 0) return;
    appointment.disarm = this.#base.schedule(this.#base.now() + wait, () => this.#keep(appointment));
  }
}
