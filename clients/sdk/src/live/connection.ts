import { HttpTransportType, HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr';
import type { FollowAnswer, LiveEvent, TopicName } from './messages.js';

const connectTime = 15_000;

/** One connection to the hub, from opening to its end; it does not come back by itself. */
export class LiveConnection {
  readonly #hub: HubConnection;
  /** Resolves when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;

  private constructor(url: string, token: string, heard: (event: LiveEvent) => void) {
    this.#hub = new HubConnectionBuilder()
      .withUrl(url, { accessTokenFactory: () => token, skipNegotiation: true, transport: HttpTransportType.WebSockets })
      .configureLogging(LogLevel.None)
      .build();
    this.#hub.on('event', heard);
    this.ended = new Promise((resolve) => this.#hub.onclose(() => resolve()));
  }

  /** @throws when it cannot be opened, or not in time */
  static async open(url: string, token: string, heard: (event: LiveEvent) => void): Promise<LiveConnection> {
    const connection = new LiveConnection(url, token, heard);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('The live connection could not be opened in time.')), connectTime)));
    try {
      await Promise.race([connection.#hub.start(), tooLate]);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** @returns null after a flood of calls: the server is about to close */
  follow(topic: TopicName, since: string | undefined): Promise<FollowAnswer | null> {
    return this.#hub.invoke('Follow', topic, since ?? null);
  }

  unfollow(topic: TopicName): void {
    this.#hub.send('Unfollow', topic).catch(() => {});
  }

  close(): void {
    this.#hub.stop().catch(() => {});
  }
}
