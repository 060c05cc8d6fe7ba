import { connect, createServer, type NetConnectOpts, type Server, type Socket } from 'node:net';

/** A way through to a server that can be shut, so that for its users the server is away. */
export type Door = { open(): Promise<void>; shut(): Promise<void> };

/** @param port of 127.0.0.1, on which nothing listens until it is opened */
export function doorAt(port: number, target: NetConnectOpts): Door {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  return {
    open: () =>
      new Promise(opened => {
        server = createServer(socket => {
          const through = connect(target);
          socket.pipe(through).pipe(socket);
          for (const end of [socket, through]) {
            sockets.add(end);
            end.on('error', () => [socket, through].forEach(each => each.destroy()));
            end.on('close', () => sockets.delete(end));
          }
        });
        server.listen(port, '127.0.0.1', () => opened());
      }),
    shut: () =>
      new Promise(shut => {
        if (server) server.close(() => shut());
        else shut();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
