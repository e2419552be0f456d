import type { Auth } from './auth.js';

/** A bearer token that was given to the unit and does not change. */
export function staticToken(token: string): Auth {
  return {
    async headers({ keepSecret }) {
      keepSecret(token);
      return { authorization: `Bearer ${token}` };
    },
  };
}
