import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** A page to be served: its body, and the headers it comes with. */
export interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A site of somebody else's on a free port of this machine, with our files at
 * /cos/ as they are in dist/embed, and its pages as given.
 *
 * @param altered Files of ours to serve otherwise than they are, by name.
 */
export async function servePages(
  pages: Readonly<Record<string, Page>>,
  altered: Readonly<Record<string, string>> = {},
): Promise<{readonly origin: string; readonly requests: string[]; close(): Promise<void>}> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    requests.push(path);
    const page = pages[path];
    if (page) {
      response.writeHead(200, {'content-type': TYPES['.html'], ...page.headers});
      response.end(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${page.body}</body></html>`,
      );
      return;
    }
    const name = /^\/(?:cos|other)\/((?:places\/)?[\w.-]+)$/.exec(path)?.[1];
    try {
      const file = altered[name ?? ''] ?? readFileSync(new URL(`../../dist/embed/${name}`, import.meta.url));
      response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'text/plain'});
      response.end(file);
    } catch {
      response.writeHead(404, {'content-type': 'text/plain'});
      response.end('not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
