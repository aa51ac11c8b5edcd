import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A bad network between a client and Linli: it can cut, stall, refuse, and lose replies. */
export class Proxy {
  /** Everything that clients have sent, as text. */
  sent = '';
  readonly #server: Server;
  readonly #pairs = new Set<[Socket, Socket]>();
  #isDown = false;
  #losing: string | undefined;

  private constructor(target: URL) {
    this.#server = createServer((client) => this.#carry(client, connect(Number(target.port), target.hostname)));
  }

  static async before(address: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(address));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get connections(): number {
    return this.#pairs.size;
  }

  /** Ends every connection; new ones are let through. */
  cut(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  down(): void {
    this.#isDown = true;
    this.cut();
  }

  up(): void {
    this.#isDown = false;
  }

  /** Carries nothing more, and tells nobody. Connections that begin later are carried. */
  stall(): void {
    for (const pair of this.#pairs) for (const socket of pair) socket.removeAllListeners('data').pause();
  }

  /** Carries the next request that contains the text, and cuts the connection when its reply comes. */
  loseReplyTo(text: string): void {
    this.#losing = text;
  }

  times(text: string): number {
    return this.sent.split(text).length - 1;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(client: Socket, linli: Socket): void {
    const pair: [Socket, Socket] = [client, linli];
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      client.destroy();
      linli.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    if (this.#isDown) return end();

    let losesNext = false;
    client.on('data', (data) => {
      this.sent += data.toString('latin1');
      if (this.#losing && data.includes(this.#losing)) [losesNext, this.#losing] = [true, undefined];
      linli.write(data);
    });
    linli.on('data', (data) => (losesNext ? end() : client.write(data)));
  }
}
