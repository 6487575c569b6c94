/** How a link left the screen: to the share sheet, to the clipboard, or not at all. */
export type Shared = 'shared' | 'copied' | 'none';

/** Hands over a link: the share sheet on a touch screen that has one, else the clipboard. */
export async function shareLink(url: string, title: string): Promise<Shared> {
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ url, title })) {
    try {
      await navigator.share({ url, title });
      return 'shared';
    } catch (problem) {
      // Closing the sheet is a choice; anything else may still go by the clipboard.
      if (problem instanceof DOMException && problem.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // No clipboard here, or it was refused: there is none on a host without https.
    return 'none';
  }
}
