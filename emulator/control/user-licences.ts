import { z } from "zod";
import { givePhone, takePhone } from "../rules/phone/phone-lines.ts";
import { hasWebinars } from "../rules/users/licences.ts";
import { controlBody } from "./control-body.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";
import { findMember } from "./find-member.ts";

const licences = z.strictObject({ webinar: z.boolean().optional(), phone: z.boolean().optional() });

/** What an administrator does with add-ons on Zoom's pages. */
export const userLicences: ControlEndpoint = {
  method: "POST",
  path: "/users/:user/licences",
  about: "Gives or takes the add-ons of a user: webinar (for Licensed users only) and phone, each true or false.",
  example: `curl {url}/_emulator/users/jchill@example.com/licences -d '{"webinar":true,"phone":true}'`,
  async handle({ world }, context) {
    const user = findMember(world, context.req.param("user") ?? "");
    const { webinar, phone } = await controlBody(licences, context);
    if (webinar && user.type !== 2) {
      throw new ControlError(409, `${user.email} cannot host webinars: only Licensed users (type 2) can.`);
    }
    const after = world.store.transaction(() => {
      if (phone === true) givePhone(world, user);
      if (phone === false) takePhone(world, user.id);
      if (webinar === undefined) return user;
      return world.store.users.put({ ...user, licences: { ...user.licences, webinar } });
    });
    const line = world.store.phoneLines.get(user.id);
    return context.json({
      id: user.id,
      email: user.email,
      webinar: hasWebinars(world, after),
      phone: line !== undefined,
      ...(line && { extension_number: line.extension_number }),
    });
  },
};
