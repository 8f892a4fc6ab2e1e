import { userInfo } from 'node:os';

/** The name of the system's account; some containers have none. */
export function findAccount(): string {
  try {
    return userInfo().username;
  } catch {
    return 'checker';
  }
}
