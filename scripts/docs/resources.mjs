/** What components are about, in the order in which they are listed; the first whose pattern fits a component's name. */
const resources = [
  ["Recordings", /recording/],
  ["Reports and phone", /report|active-hosts|call-history|phone/],
  ["Groups", /group/],
  ["Webinars", /webinar/],
  ["Meetings", /meeting/],
  ["Users", /user|role|licence/],
  ["Account", /^account-/],
  ["Anything else", /^/],
];

const order = [
  "Users",
  "Groups",
  "Account",
  "Meetings",
  "Webinars",
  "Recordings",
  "Reports and phone",
  "Anything else",
];

/** Components by what they are about: pairs of a heading and its components. */
export function byResource(components) {
  const resourceOf = ({ name }) => resources.find(([, pattern]) => pattern.test(name))[0];
  return order
    .map((resource) => [resource, components.filter((component) => resourceOf(component) === resource)])
    .filter(([, members]) => members.length > 0);
}
