import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Answer = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
  readonly delayMs?: number;
};

/**
 * A proxy that ends every TLS tunnel itself and answers from fixtures: pages really have the origin of a job board, nothing can reach a
 * network, and `asked` lists every address that was asked for.
 */
export async function startProxy(answer: (url: URL) => Answer | null) {
  const dir = mkdtempSync(join(tmpdir(), 'jobgloss-cert-'));
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...curve, '-days', '2', '-subj', '/CN=fixtures.invalid', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
  } catch {
    throw new Error('The journeys need openssl on the path: it makes the certificate of the pages they open.');
  }
  const asked: string[] = [];
  const handle: http.RequestListener = (request, response) => {
    const url = new URL(request.url?.startsWith('http') ? request.url : `https://${request.headers.host}${request.url}`);
    asked.push(url.href);
    const found = answer(url);
    const send = () => {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...found?.headers };
      response.writeHead(found ? (found.status ?? 200) : 404, headers).end(found?.body ?? 'no fixture');
    };
    if (found?.delayMs) setTimeout(send, found.delayMs);
    else send();
  };
  const tls = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, handle);
  const proxy = http.createServer(handle);
  rmSync(dir, { recursive: true });
  proxy.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tls.emit('connection', socket);
  });
  tls.on('tlsClientError', () => undefined);
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const close = () => {
    proxy.closeAllConnections();
    tls.closeAllConnections();
    proxy.close();
  };
  return { port: (proxy.address() as AddressInfo).port, asked: asked as readonly string[], close };
}
