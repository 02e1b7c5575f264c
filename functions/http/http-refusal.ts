/** A request that is refused for its form, before anybody asks what it means. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: 400 | 401 | 404 | 405 | 413 | 415;
  readonly headers: Record<string, string>;

  constructor(status: HttpRefusal['status'], message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
