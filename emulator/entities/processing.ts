/** What Zoom makes of an instance after it has ended. */
export type Product = "media" | "transcript" | "summary";

/** A product in the making; its id is `<product>:<UUID of the instance>`. */
export interface Processing {
  id: string;
  product: Product;
  instance_id: string;
  due: number;
}
