/** Gives the person a file made here; nothing is sent. */
export function saveFile(name: string, words: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([words], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
