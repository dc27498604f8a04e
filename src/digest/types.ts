/**
 * The words of Sheaf as types (see ARCHITECTURE.md). Everything here is plain JSON: it can be cached, compared and printed.
 * Days are ISO dates (`2025-05-26`) in the publisher's own offset; nothing in the digest knows a time zone or a clock.
 */
export type * from './types/analysed.ts';
export type * from './types/content.ts';
export type * from './types/digest.ts';
export type * from './types/found.ts';
