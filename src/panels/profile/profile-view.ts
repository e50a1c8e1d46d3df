import type { ProfileContext } from './profile-context.ts';
import { profileHistory } from './profile-history.ts';
import { type ProfileRest, profileParts } from './profile-rest.ts';
import { type ProfileTop, profileTop } from './profile-top.ts';

/** All that is known of a place. */
export interface ProfileView extends ProfileTop, ProfileRest {}

/** Makes the profile of a place. */
export function buildProfile(context: ProfileContext): ProfileView {
  return { ...profileTop(context), ...profileParts(context), years: profileHistory(context) };
}
