import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.bpmn': 'application/xml'
};

/** Serves a folder on localhost, the first page for every address without a file; `extra` adds pages by path. */
export function serve(folder: string, port: number, extra: Record<string, string> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (extra[path] !== undefined) {
      response.setHeader('content-type', path.endsWith('.js') ? types['.js']! : types['.html']!);
      response.end(extra[path]);
      return;
    }
    let file = join(folder, normalize(path));
    if (!existsSync(file) || statSync(file).isDirectory()) file = join(folder, 'index.html');
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    if (/\.(js|css|html)$/.test(file)) {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(readFileSync(file)));
    } else createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}
