import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be shut, so that the server is away for whoever comes through it. */
export type Door = { open(): Promise<void>; shut(): void };

/**
 * @param port where it will be; nothing listens there before it is opened
 * @param address host and port of the server behind it
 */
export function doorTo(port: number, address: string): Door {
  const { hostname, port: behind } = new URL(`tcp://${address}`);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const pass = (socket: Socket): void => {
    const through = connect(Number(behind), hostname);
    socket.pipe(through).pipe(socket);
    for (const end of [socket, through]) {
      sockets.add(end);
      end.on('error', () => undefined).on('close', () => [socket, through].forEach(each => each.destroy()));
    }
  };
  return {
    open: () =>
      new Promise(opened => {
        server = createServer(pass).listen(port, '127.0.0.1', opened);
      }),
    shut() {
      server?.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
  };
}
