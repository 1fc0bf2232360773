import type { Exchange } from "../exchange.ts";

export const succeeded = ({ status }: Exchange): boolean => status >= 200 && status < 300;
