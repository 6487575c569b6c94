/** Hands a file to the person: the share sheet where it takes files (iOS home-screen apps drop downloads), else a download. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const file = new File([content], name, { type });
  if (shares(file)) {
    navigator.share({ files: [file] }).catch((problem: unknown) => {
      // Closing the sheet is a choice; anything else still leaves the download.
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) download(file);
    });
    return;
  }
  download(file);
}

/** Whether such a file goes through the share sheet here: that opens only right after a tap. */
export function sharesFiles(type: string): boolean {
  return shares(new File([], 'bestand', { type }));
}

function shares(file: File): boolean {
  return matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] }) === true;
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
