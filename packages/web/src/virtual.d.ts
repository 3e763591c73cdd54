declare module 'virtual:clearing-assets' {
  /** Vite's manifest of the client build: source file -> what it was named. */
  export const assets: Readonly<
    Record<string, { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }>
  >;
}
