/** Lays out and writes off the main thread: a screen that prints stays quick. */
import boldFont from '../lib/fonts/atkinson-700.woff?url';
import textFont from '../lib/fonts/atkinson-400.woff?url';
import titleFont from '../lib/fonts/bricolage-700.woff?url';
import type { Deck } from '../decks/types';
import { COLOUR_SPACE_URL } from '../pdf/colour-space';
import { openFonts, type Fonts } from '../pdf/fonts';
import { renderPdf } from '../pdf/render';
import type { Laid } from './laid';
import { lay, summarise } from './lay';
import type { Answer, Request } from './protocol';
import { layReport } from './report/lay';

const bytesOf = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

interface Ready {
  readonly fonts: Fonts;
  readonly icc: Uint8Array;
}

async function open(): Promise<Ready> {
  const [text, bold, title, icc] = await Promise.all(
    [textFont, boldFont, titleFont, COLOUR_SPACE_URL].map(bytesOf),
  );
  if (!text || !bold || !title || !icc) throw new Error('A font is missing');
  const fonts = { text, bold, title };
  return { fonts: openFonts({ fonts, icc }), icc };
}

const opening = open();
let deck: Deck | null = null;
let laid: Laid | null = null;

const answer = (message: Answer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

async function work(request: Exclude<Request, { do: 'deck' }>): Promise<void> {
  const { ask } = request;
  const { fonts, icc } = await opening;
  if (request.do === 'report') {
    const { document, missing } = layReport(request.drawn, fonts);
    const bytes = await renderPdf(document, { fonts, icc });
    return answer({ is: 'report', ask, bytes, missing }, [bytes.buffer]);
  }
  if (request.do === 'lay') {
    if (!deck) throw new Error('A deck comes first');
    laid = lay(deck, request.spec, fonts);
    return answer({ is: 'laid', ask, summary: summarise(laid) });
  }
  if (!laid) throw new Error('A layout comes first');
  if (request.do === 'page') return answer({ is: 'page', ask, page: laid.document.page(request.index) });
  const bytes = await renderPdf(laid.document, {
    fonts,
    icc,
    onPage: (done, of) => answer({ is: 'progress', ask, done, of }),
  });
  answer({ is: 'file', ask, bytes }, [bytes.buffer]);
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.do === 'deck') {
    deck = data.deck;
    laid = null;
    return;
  }
  work(data).catch(() => answer({ is: 'failed', ask: data.ask }));
});
