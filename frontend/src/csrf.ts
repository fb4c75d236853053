/** The token that a page of ours shows when it changes something. The server's cookie carries it, with a prefix over HTTPS. */
export function csrfToken(cookies: string = document.cookie): string {
  const found = /(?:^|;\s*)(?:__Host-)?csrf=([^;]*)/.exec(cookies);
  return decodeURIComponent(found?.[1] ?? '');
}
