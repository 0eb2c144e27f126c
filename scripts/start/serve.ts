import { createServer, type RequestListener, type Server } from 'node:http';
import next from 'next';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { refuseAtTheGate, settleAddress } from './gate';
import { portProblem } from './port';
import { refusalOfParser, refuse, refuseOnSocket } from './refuse';
import { drain } from './stop';

export interface Serving {
  stopOnSignals(): void;
}

/** A slow sender is cut off, a ward's browser keeps its connection between two looks at the board. */
const TIMES = {
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

/** The framework in this process, behind a gate that turns away what it would answer with an error of its own. */
export async function serve(environment: Environment): Promise<Result<Serving, string>> {
  const { port } = environment;
  const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer({ ...TIMES, maxHeaderSize: 64 * 1024 });

  const listener: RequestListener = (request, response) => {
    const refusal = refuseAtTheGate(request, environment);
    if (refusal) return refuse(request, response, refusal);
    settleAddress(request, environment);
    handle(request, response).catch(() => response.destroy());
  };
  server.on('request', listener);
  server.on('checkContinue', (request, response) => {
    if (!refuseAtTheGate(request, environment)) response.writeContinue();
    listener(request, response);
  });
  refuseWhatIsNoRequest(server);

  const listening = await listen(server, port);
  return listening.ok ? ok({ stopOnSignals: () => stopOnSignals(server) }) : listening;
}

function refuseWhatIsNoRequest(server: Server): void {
  server.on('connect', (_request, socket) =>
    refuseOnSocket(socket, { status: 405, title: 'Method not allowed', detail: 'This is no proxy.' }),
  );
  server.on('upgrade', (_request, socket) =>
    refuseOnSocket(socket, { status: 400, title: 'Malformed', detail: 'This server takes no upgrade.' }),
  );
  server.on('clientError', (error, socket) => refuseOnSocket(socket, refusalOfParser(error)));
}

function listen(server: Server, port: number): Promise<Result<null, string>> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(err(portProblem(port, error))));
    server.listen(port, () => resolve(ok(null)));
  });
}

function stopOnSignals(server: Server): void {
  let isStopping = false;
  const stop = () => {
    // npm and the shell may each pass the same signal on.
    if (!isStopping) void drain(server);
    isStopping = true;
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  if (process.env['npm_lifecycle_event'] === 'start') stopWithParent(stop);
}

/** npm that is killed outright passes nothing on, and would leave a server behind that nobody looks after. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) stop();
  };
  setInterval(watch, 500).unref();
}
