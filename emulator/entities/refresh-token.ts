/** What an authorised app gets new access tokens with; its id is the token itself. */
export interface RefreshToken {
  id: string;
  app_id: string;
  user_id: string;
  expires_at: number;
}
