/** A phone number of the account, with the user who has it, if one does. */
export interface PhoneNumber {
  id: string;
  /** E.164, such as `+12059300920`. */
  number: string;
  number_type: "toll" | "tollfree";
  display_name: string;
  location: string;
  user_id?: string | undefined;
}
