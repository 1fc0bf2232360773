import type { User } from "../../entities/user.ts";

/** 100 work e-mail, 99 API user, 101 single sign-on. */
const loginTypes = { create: 100, autoCreate: 100, custCreate: 99, ssoCreate: 101 } as const;

export const loginTypeOf = ({ creation_type }: User): number => loginTypes[creation_type];

/** Whether the user signs in with the address and a password, rather than by single sign-on or not at all. */
export const signsInByEmail = (user: User): boolean => loginTypeOf(user) === 100;

/** Users made with custCreate exist for the API alone. */
export const isApiUser = (user: User): boolean => loginTypeOf(user) === 99;
