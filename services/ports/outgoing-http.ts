/** The only door to the outside web. Refuses private, loopback, link-local and otherwise special addresses. */
export interface OutgoingHttp {
  /**
   * Fetches an http(s) address on port 80, 443 or 8443; no credentials in the address; redirects are refused.
   * Gives at most `maxBytes` (default 1 MiB) within `totalMs` (default 30 s).
   */
  fetch(request: OutgoingRequest): Promise<OutgoingAnswer>;
  close(): Promise<void>;
}

export interface OutgoingRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly maxBytes?: number;
  readonly totalMs?: number;
}

export type OutgoingAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | {
      readonly ok: false;
      readonly reason:
        'refused-address' | 'refused-scheme' | 'redirect' | 'too-large' | 'timeout' | 'unreachable' | 'garbled';
    };
