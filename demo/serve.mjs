// Serves the demo: `node demo/serve.mjs`, or with PORT=… in front. For one's own computer only.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const ROOT = new URL('../', import.meta.url);
const FIRST_PORT = 8000;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that an address means, or `undefined` where it means none that may be seen. */
function fileFor(address) {
  let path;
  try {
    // Decoded before it is judged, so that `%2e%2e` and `%2f` hide nothing; not by `URL`, which resolves `..`.
    path = decodeURIComponent(address.split(/[?#]/)[0]);
  } catch {
    return undefined;
  }
  if (!/^\/(demo|dist)\//.test(path) || /[\\\0]/.test(path)) return undefined;
  // `..` and dot files are one rule: no part of a path begins with a dot.
  const parts = path.slice(1).split('/');
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  return new URL(parts.map(encodeURIComponent).join('/'), ROOT);
}

const server = createServer(async ({method, url}, response) => {
  const reply = (status, headers, body) =>
    response
      .writeHead(status, {'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers})
      .end(body);
  const say = (status, text, headers) => reply(status, {'content-type': TYPES['.txt'], ...headers}, text);

  if (method !== 'GET' && method !== 'HEAD') return say(405, 'Only GET and HEAD.\n', {allow: 'GET, HEAD'});
  if (url === '/' || url === '/demo') return say(302, 'See /demo/\n', {location: '/demo/'});

  // Pages of any other site read the feed from here: the real host must send this too.
  const open = url.startsWith('/dist/embed/') ? {'access-control-allow-origin': '*'} : {};
  const file = fileFor(url);
  // Whatever cannot be read, a folder too, is simply not there.
  const body = file && (await readFile(file).catch(() => undefined));
  if (!body) return say(404, 'Not found.\n', open);
  const type = TYPES[extname(file.pathname)] ?? 'application/octet-stream';
  // Node leaves the body out of an answer to HEAD.
  reply(200, {'content-type': type, 'content-length': body.length, ...open}, body);
});

const wanted = process.env.PORT;
let port = wanted ? Number(wanted) : FIRST_PORT;
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is not a port: ${wanted}`);
  process.exit(1);
}
const listen = () => server.listen(port, '127.0.0.1');
server.on('listening', () => {
  console.log(`The demo is at http://127.0.0.1:${server.address().port}/demo/ (stop it with Ctrl+C)`);
});
server.on('error', (error) => {
  // A port that was asked for is not swapped for another behind one's back.
  if (error.code === 'EADDRINUSE' && !wanted && port < FIRST_PORT + 99) return void (port++, listen());
  console.error(`The demo could not start on port ${port}: ${error.message}`);
  process.exitCode = 1;
});
listen();
