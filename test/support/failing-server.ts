import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';

/** One request, and where it stands in the row of those for its key since the answer was last set. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** 1 for the first. */
  readonly nth: number;
  /** What follows the key in the path: "members.json", as a rule. */
  readonly file: string;
  /** Absolute address of another file under the same key. */
  beside(file: string): string;
}

export type Answer = (exchange: Exchange) => void | Promise<void>;

/** What is sent. A header or type of `null` is left out. */
export interface Reply {
  readonly status?: number;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Buffer;
}

/** When a request came, and whether the client hung up before it was answered. */
export interface Asked {
  readonly at: number;
  readonly method: string;
  readonly file: string;
  readonly isConditional: boolean;
  gaveUp: boolean;
}

export interface FailingServer {
  readonly origin: string;
  /** The feed's address under this key: a case's very own. */
  address(key: string): string;
  /** From now on requests under this key are answered so. */
  set(key: string, answer: Answer): void;
  /** All requests under this key, whatever the answer was. */
  requests(key: string): readonly Asked[];
  /** Requests under this key that are being answered. */
  open(key: string): number;
  /** Gone, with every connection: from now on it refuses. */
  close(): Promise<void>;
}

/** Every page may read it, and its Retry-After. */
const CORS = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after, age'};

let tags = 0;

/**
 * A server of feeds on a free port of this machine, which answers each key as it
 * is told to: well, badly, late, in part or never. Many cases at once, each under
 * an address of its own, with its requests counted.
 */
export async function startFailingServer(): Promise<FailingServer> {
  const answers = new Map<string, Answer>();
  const since = new Map<string, number>();
  const asked = new Map<string, Asked[]>();
  const open = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by: number): number => {
    map.set(key, (map.get(key) ?? 0) + by);
    return map.get(key) ?? 0;
  };

  const server: Server = createServer((request, response) => {
    const [, key = '', file = ''] =
      /^\/feeds\/([^/]+)\/(.*)$/.exec(new URL(request.url ?? '/', 'http://here').pathname) ?? [];
    const answer = answers.get(key);
    const one: Asked = {
      at: Date.now(),
      method: request.method ?? '',
      file,
      isConditional: 'if-none-match' in request.headers || 'if-modified-since' in request.headers,
      gaveUp: false,
    };
    asked.set(key, [...(asked.get(key) ?? []), one]);
    count(open, key, 1);
    response.once('close', () => {
      one.gaveUp = !response.writableFinished;
      count(open, key, -1);
    });
    if (!answer) {
      reply({response}, {status: 404, body: 'no such feed'});
      return;
    }
    const nth = count(since, key, 1);
    const beside = (name: string): string => `${origin()}/feeds/${key}/${name}`;
    void Promise.resolve(answer({request, response, nth, file, beside})).catch(() => response.destroy());
  });
  server.on('connection', (socket) => socket.on('error', () => undefined)); // the other side may hang up first
  // A connection that says nothing is a case, not a fault.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const origin = (): string => `http://127.0.0.1:${port}`;
  return {
    origin: origin(),
    address: (key) => `${origin()}/feeds/${key}/members.json`,
    set: (key, answer) => {
      answers.set(key, answer);
      since.delete(key);
    },
    requests: (key) => asked.get(key) ?? [],
    open: (key) => open.get(key) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An honest answer: 200 and JSON for every page, unless it is said otherwise. Never the same tag twice, so never a 304. */
export function reply(
  {response}: Pick<Exchange, 'response'>,
  {status = 200, type, headers, body}: Reply,
): void {
  const all = {
    ...CORS,
    etag: status === 200 ? `"${++tags}"` : null,
    'content-type': type === undefined ? 'application/json' : type,
    ...headers,
  };
  response.writeHead(status, withoutNulls(all));
  response.end(body);
}

/** The same after a while, unless the client has hung up by then. */
export function late(ms: number, then: Answer): Answer {
  return async (exchange) => {
    await wait(ms, undefined, {ref: false});
    if (!exchange.response.destroyed) await then(exchange);
  };
}

/** The same when the test says so: every request waits until the gate is opened. */
export function gate(then: Answer): {readonly answer: Answer; open(): void} {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const answer: Answer = async (exchange) => {
    await opened;
    if (!exchange.response.destroyed) await then(exchange);
  };
  return {answer, open: () => open()};
}

/** The headers, and then what the caller makes of the body. */
export function begin(
  {response}: Pick<Exchange, 'response'>,
  headers: OutgoingHttpHeaders = {},
): ServerResponse {
  response.writeHead(200, {...CORS, 'content-type': 'application/json', ...headers});
  response.flushHeaders();
  return response;
}

/** Bytes as they are, headers and all, for what no honest server can send; then the connection ends. */
export function raw(
  {request}: Pick<Exchange, 'request'>,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  const lines = Object.entries({
    ...CORS,
    'content-type': 'application/json',
    connection: 'close',
    ...headers,
  });
  request.socket.write(
    `HTTP/1.1 200 OK\r\n${lines.map(([name, value]) => `${name}: ${String(value)}\r\n`).join('')}\r\n`,
  );
  request.socket.end(body);
}

/** The line is cut: a reset, not an end. */
export function cut({request}: Pick<Exchange, 'request'>): void {
  request.socket.resetAndDestroy();
}

/** As fast as the client takes it, with a breath between so that it can say stop, until it hangs up or the pieces end. */
export async function pour(response: ServerResponse, pieces: Iterable<Buffer>): Promise<void> {
  for (const piece of pieces) {
    await wait(30);
    if (response.destroyed) return;
    if (!response.write(piece)) {
      await new Promise<void>((resolve) => {
        const on = (): void => {
          response.off('drain', on).off('close', on);
          resolve();
        };
        response.on('drain', on).on('close', on);
      });
    }
  }
  response.end();
}

function withoutNulls(headers: Readonly<Record<string, string | null>>): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== null),
  ) as OutgoingHttpHeaders;
}
