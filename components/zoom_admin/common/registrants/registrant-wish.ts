import { checked } from "../input/check.ts";
import type { Configured } from "../define.ts";
import { readObject } from "../input/key-values.ts";
import { present } from "../input/present.ts";
import type { autoApproveProp, registrantProps } from "../props/registrant.ts";
import { registrant, type RegistrantWish } from "../schemas/registrant.ts";

/** Who is to be registered, in Zoom's names, checked; the props win over `answers`. Throws ConfigurationError. */
export function registrantWish(
  given: Omit<Configured<typeof registrantProps & typeof autoApproveProp>, "occurrenceIds">,
): RegistrantWish {
  const { email, firstName, lastName, autoApprove, language, answers } = given;
  return checked(
    registrant(),
    present({
      ...readObject(answers, "answers"),
      ...present({ email, first_name: firstName, last_name: lastName, auto_approve: autoApprove, language }),
    }),
  );
}
