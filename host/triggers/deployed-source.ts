/** A source that this host has deployed, or is asked to deploy. */
export interface DeployedSource {
  /** `dc_…`, the same for as long as it is deployed. */
  id: string;
  componentKey: string;
  name: string;
  configuredProps: Record<string, unknown>;
}
