/** What a user has from Zoom Phone; its id is the user's. */
export interface PhoneLine {
  id: string;
  phone_user_id: string;
  extension_id: string;
  extension_number: number;
}
