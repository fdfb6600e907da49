/** How Teams may fail to take a message; `cut`: it accepts the message and the connection breaks. */
export type Fault =
  | { status: number; code?: string; retryAfterSeconds?: number; times?: number }
  | { cut: 'before' | 'after'; times?: number }
