import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** A port of 127.0.0.1 that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param variable the environment variable that moves this service elsewhere.
 * @throws an error that says so when something listens on the port already.
 */
export async function refuseTakenPort(port: number, service: string, variable: string): Promise<void> {
  const server = createServer();
  await listenLocally(server, port, service, variable);
  server.close();
  await once(server, 'close');
}

/** Listens on 127.0.0.1 only; 0 takes a free port. */
export async function listenLocally(
  server: Server,
  port: number,
  service: string,
  variable: string,
): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken, so ${service} cannot start. End what uses it, or set ${variable}.`,
    );
  }
  return (server.address() as AddressInfo).port;
}
