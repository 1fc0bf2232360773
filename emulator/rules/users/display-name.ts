interface Names {
  first_name: string;
  last_name: string;
  display_name?: string | undefined;
}

/** The name that is shown: an empty one is made of first and last name. */
export const displayName = ({ first_name, last_name, display_name }: Names): string =>
  display_name || `${first_name} ${last_name}`.trim();
