/**
 * A `Set-Cookie` for one path, out of reach of scripts. Lax, because a link in a webmail is a cross-site navigation.
 *
 * @param publicUrl where the service is reached: over https the cookie is Secure
 */
export function setCookie(
  name: string,
  value: string,
  path: string,
  seconds: number,
  publicUrl: string,
): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
