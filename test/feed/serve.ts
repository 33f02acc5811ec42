import {createServer, type IncomingMessage, type RequestListener} from 'node:http';
import {createServer as createRawServer, type AddressInfo, type Server} from 'node:net';
import {after} from 'node:test';

/** A server of this machine, and what it was asked for. */
export interface Site {
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A real server on a free port, gone after the tests of the file. */
export async function serve(answer: RequestListener): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {origin: `http://127.0.0.1:${await listening(server)}`, requests};
}

/** A server that sends these bytes, headers and all, and hangs up: for what no honest server can send. */
export async function serveRaw(bytes: string): Promise<string> {
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined); // the other side may hang up first
    socket.once('data', () => socket.end(bytes));
  });
  after(() => server.close());
  return `http://127.0.0.1:${await listening(server)}/`;
}
