declare module 'mammoth/lib/docx/docx-reader.js' {
  import type { Part } from './docx.ts';

  type Zip = {
    readonly exists: (name: string) => boolean;
    readonly read: (name: string, encoding?: string) => Promise<string | Uint8Array>;
  };
  export function read(zip: Zip): Promise<{ readonly value: Part }>;
}
