import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use the loopback host: one-time codes, exchanged for session tokens. Both are 256 random bits. */
export type SignIn = {
  /** A new one-time code. Of those not used yet the newest eight count. */
  readonly newCode: () => string;
  /** Uses a code up: the token of a new session, or undefined for a code that is wrong or was used before. */
  readonly exchange: (code: string) => string | undefined;
  /** Whether a token belongs to a session. */
  readonly isSession: (token: string) => boolean;
};

const maxOpenCodes = 8;
const maxSessions = 64;

/**
 * An empty sign-in desk: no codes, no sessions. Only digests are kept, and only in memory: while the program is away, any
 * other program of this machine can take its port and is sent the window's cookie, so a cookie must not outlive the
 * program. A window that is open then asks for a new address.
 */
export function createSignIn(): SignIn {
  let codes: readonly Buffer[] = [];
  let sessions: readonly Buffer[] = [];
  return {
    newCode() {
      const code = newSecret();
      codes = [...codes, digest(code)].slice(-maxOpenCodes);
      return code;
    },
    exchange(code) {
      const used = find(codes, code);
      if (used === undefined) return undefined;
      codes = codes.filter((other) => other !== used);
      const token = newSecret();
      sessions = [...sessions, digest(token)].slice(-maxSessions);
      return token;
    },
    isSession: (token) => find(sessions, token) !== undefined,
  };
}

const newSecret = () => randomBytes(32).toString('base64url');

const digest = (secret: string) => createHash('sha256').update(secret).digest();

// Digests have one length, which timingSafeEqual needs; and all are compared, so that time tells nothing.
function find(digests: readonly Buffer[], secret: string): Buffer | undefined {
  const wanted = digest(secret);
  return digests.filter((known) => timingSafeEqual(known, wanted))[0];
}
