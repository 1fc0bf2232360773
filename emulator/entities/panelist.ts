/** Somebody who speaks in a webinar. */
export interface Panelist {
  id: string;
  webinar_id: string;
  email: string;
  name: string;
  virtual_background_id?: string | undefined;
  name_tag_id?: string | undefined;
  name_tag_name?: string | undefined;
  name_tag_pronouns?: string | undefined;
  name_tag_description?: string | undefined;
}
