declare module 'virtual:background-words' {
  /** By language: the keys that the background says. */
  export const dictionaries: Readonly<Record<string, import('../messages/words.ts').Dictionary>>;
}
