/** What the builder of a workflow can put right in the form. Clients recognise it by its name alone. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}
