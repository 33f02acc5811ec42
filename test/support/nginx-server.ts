import {spawn, spawnSync, type ChildProcessByStdio} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const EMBED = fileURLToPath(new URL('../../dist/embed', import.meta.url));

/** Longest that nginx may take to start or to write its log. */
const SOON_MS = 5000;

/** Ends the program as soon as nobody holds its input open any more, however the test ends. */
const WHILE_HELD = '"$@" & read -r _; kill $!; wait';

/** One answered request, as nginx's own access log has it. */
export interface Logged {
  readonly method: string;
  /** As it was asked for. */
  readonly path: string;
  readonly status: number;
}

/** An nginx of the test's own, with the files of dist/embed and whatever is put there. */
export interface NginxServer {
  readonly origin: string;
  /** Puts a file in place by renaming, as a publisher does. Each has a later file time than all before, if none is given. */
  put(name: string, text: string, time?: Date): void;
  remove(name: string): void;
  /** Starts it again where it was stopped. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What was asked for since this was last called. */
  requests(): readonly Logged[];
  /** Stops it and removes its folder. */
  close(): Promise<void>;
}

/** The installed nginx, if there is one. Where Debian puts it is not on everybody's path. */
export function findNginx(): string | undefined {
  return ['nginx', '/usr/sbin/nginx'].find((program) => spawnSync(program, ['-v']).status === 0);
}

/** The block that the README tells people to use. */
export function documentedBlock(): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [block, ...more] = [...readme.matchAll(/^```nginx\n([^]*?)^```$/gm)].map(([, inner]) => inner);
  if (block === undefined || more.length > 0)
    throw new Error('The README has one block of nginx, no less and no more.');
  return block;
}

/**
 * Starts nginx with a block as the content of its one server. All that it
 * writes is in a folder of its own.
 *
 * @param version The folder with a version's scripts: a whole copy of dist/embed, as people make it.
 */
export async function serveByNginx(program: string, block: string, version: string): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cos-nginx-'));
  const files = join(folder, 'files');
  const log = join(folder, 'access.log');
  for (const copy of [files, join(files, version)]) cpSync(EMBED, copy, {recursive: true});
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(rooted(block, files), port));

  let child: ChildProcessByStdio<Writable, null, Readable> | undefined;
  let read = 0;
  let lastTime = Date.now() - 86_400_000;

  const start = async (): Promise<void> => {
    if (child) return;
    const nginx = [program, '-c', join(folder, 'nginx.conf'), '-p', folder];
    const started = spawn('sh', ['-c', WHILE_HELD, 'sh', ...nginx], {stdio: ['pipe', 'ignore', 'pipe']});
    child = started;
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await until(async () => {
      if (said.includes('[emerg]')) throw new Error(`nginx did not start: ${said}`);
      return fetch(`http://127.0.0.1:${port}/NOTICE`).then(
        ({body}) => (body?.cancel(), true),
        () => false,
      );
    });
    if (said.includes('[warn]')) throw new Error(`nginx is not content with the block: ${said}`);
  };

  const stop = async (): Promise<void> => {
    if (!child) return;
    const gone = once(child, 'exit');
    // At once: a browser's open connections are cut, as when a machine fails.
    child.stdin.end();
    child = undefined;
    await gone;
  };

  const server: NginxServer = {
    origin: `http://127.0.0.1:${port}`,
    put: (name, text, time = new Date((lastTime += 1000))) => {
      const made = join(files, `${name}.new`);
      writeFileSync(made, text);
      utimesSync(made, time, time);
      renameSync(made, join(files, name));
    },
    remove: (name) => rmSync(join(files, name)),
    start,
    stop,
    requests: () => {
      const lines = linesOf(log).slice(read);
      read += lines.length;
      return lines;
    },
    close: async () => {
      await stop();
      rmSync(folder, {recursive: true});
    },
  };
  try {
    await start();
    return server;
  } catch (fault) {
    await server.close();
    throw fault;
  }
}

/** The block with the test's own folder in place of the documented one. */
function rooted(block: string, files: string): string {
  if (!/^root \S+;/m.test(block)) throw new Error('The block has no line with its root.');
  return block.replace(/^root \S+;/m, `root ${JSON.stringify(files)};`);
}

/** The least that nginx needs around a server. An administrator's own has more, and none of this is in the README. */
function configuration(block: string, port: number): string {
  // As root its workers would be nobody, who may not read the test's folder. Others cannot set it, and need not.
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};` : '';
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path temp;`)
    .join(' ');
  return `${user}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr;
events {}
http {
  ${temp}
  log_format asked '$request_method $request_uri $status';
  access_log access.log asked;
  # As Debian has it; and what may be set so elsewhere, the block must set itself.
  default_type application/octet-stream;
  etag off;
  server {
    listen 127.0.0.1:${port};
    location = /closed-for-repair { return 503; }
${block}
  }
}
`;
}

function linesOf(log: string): readonly Logged[] {
  // The last piece is no whole line yet.
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [method = '', path = '', status = ''] = line.split(' ');
      return {method, path, status: Number(status)};
    });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Looks again and again until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>, longest = SOON_MS): Promise<void> {
  const end = Date.now() + longest;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come true within ${longest} ms: ${String(isSo)}`);
    await wait(10);
  }
}
