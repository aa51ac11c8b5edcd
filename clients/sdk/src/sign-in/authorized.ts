import type { Fetch } from '../network.js';
import type { Tokens } from './tokens.js';

/** Sends requests as whoever is signed in, and once more with a fresh token when the server no longer takes the old one. */
export function authorized(tokens: Tokens, send: Fetch): Fetch {
  return async (request) => {
    const token = await tokens.accessToken();
    if (!token) return send(request);
    const answer = await send(bearing(token, request.clone()));
    if (answer.status !== 401) return answer;
    const fresh = await tokens.renew(token);
    return fresh && fresh !== token ? send(bearing(fresh, request)) : answer;
  };
}

function bearing(token: string, request: Request): Request {
  request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}
