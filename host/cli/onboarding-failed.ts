/** An onboarding that has come to its end without success; the message says why. */
export class OnboardingFailed extends Error {
  override name = "OnboardingFailed";
}
