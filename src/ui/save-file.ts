/** Hands a file to the person: the share sheet where it takes files (iOS home-screen apps drop downloads), else a download. */
export function saveFile(name: string, type: string, text: string): void {
  const file = new File([text], name, { type });
  const touch = matchMedia('(pointer: coarse)').matches;
  if (touch && navigator.canShare?.({ files: [file] })) {
    navigator.share({ files: [file] }).catch((problem: unknown) => {
      // Closing the sheet is a choice; anything else still leaves the download.
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) download(file);
    });
    return;
  }
  download(file);
}

function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
