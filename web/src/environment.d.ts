/// <reference types="vite/client" />

/** Made at build time from the municipalities in `seed/` (web/build/mosaic.ts). */
declare module 'virtual:mosaic' {
  export const size: { readonly width: number; readonly height: number };
  /** Addresses of the whole picture, for a dark and for a light ground. */
  export const pictures: { readonly dark: string; readonly light: string };
  /** Path of each tile by municipality code. */
  export const tiles: Readonly<Record<string, string>>;
  export const centres: Readonly<Record<string, readonly [number, number]>>;
}
