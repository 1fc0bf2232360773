/** One stay of somebody in an instance; its id is the participant's UUID. Who comes back gets another. */
export interface Participant {
  id: string;
  instance_id: string;
  /** The number that a participant has in one instance. */
  user_id: string;
  /** The account's user, if it is one. */
  person_id?: string;
  registrant_id?: string;
  name: string;
  email: string;
  joined_at: number;
  /** Absent while the participant is in. */
  left_at?: number;
}
