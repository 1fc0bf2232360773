import { clientTypes } from "../entities/session.ts";
import { isApiUser } from "../rules/users/login-types.ts";
import { signIn, signOut } from "../rules/users/sessions.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";
import { findMember } from "./find-member.ts";

const usualVersion = "6.3.0.5000";

/** What people do with Zoom's clients. */
export const userSessions: ControlEndpoint[] = [
  {
    method: "POST",
    path: "/users/:user/sign-in",
    about: `The person signs in, with ?client_type= (${clientTypes.join(", ")}) and ?version= of the client.`,
    example: "curl -X POST '{url}/_emulator/users/jchill@example.com/sign-in?client_type=mac'",
    handle({ world }, context) {
      const user = findMember(world, context.req.param("user") ?? "");
      const { client_type: named = "browser", version = usualVersion } = context.req.query();
      const client_type = clientTypes.find((known) => known === named);
      if (!client_type)
        throw new ControlError(400, `client_type is one of ${clientTypes.join(", ")}; it was "${named}".`);
      if (user.status !== "active" || isApiUser(user))
        throw new ControlError(409, `${user.email} cannot sign in: only active users can, and never API users.`);
      world.store.transaction(() => signIn(world, user, { client_type, version }));
      return context.json({ id: user.id, email: user.email, signed_in: true });
    },
  },
  {
    method: "POST",
    path: "/users/:user/sign-out",
    about: "The person signs out.",
    example: "curl -X POST {url}/_emulator/users/jchill@example.com/sign-out",
    handle({ world }, context) {
      const user = findMember(world, context.req.param("user") ?? "");
      const session = world.store.sessions.get(user.id);
      if (!session) throw new ControlError(409, `${user.email} is not signed in.`);
      world.store.transaction(() => signOut(world, user, session));
      return context.json({ id: user.id, email: user.email, signed_in: false });
    },
  },
];
