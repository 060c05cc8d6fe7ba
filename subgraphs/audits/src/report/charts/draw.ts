import { type Config, parse, type Spec, View } from 'vega';

/** Shades of grey alone: what they say is said by shape and text, too, so that a chart can be copied in black and white. */
export const INK = { full: '#111', strong: '#444', middle: '#8c8c8c', light: '#dcdcdc', paper: '#fff' } as const;

const FONT =
  '"Libertinus Serif", "Source Serif 4", "Noto Serif", "Noto Sans S Chinese", "Songti SC", SimSun, Georgia, serif';

const CONFIG: Config = {
  background: null,
  lineBreak: '\n',
  axis: {
    labelFont: FONT,
    titleFont: FONT,
    labelFontSize: 11,
    labelColor: INK.strong,
    domainColor: INK.middle,
    tickColor: INK.middle,
    gridColor: INK.light,
  },
  text: { font: FONT, fontSize: 11, fill: INK.full },
};

/** How wide a drawing is, of the page's text. */
export const WIDTH = 640;

/** A drawing as SVG. The same specification gives the same text: nothing of the machine, of time or of chance goes in. */
export async function drawn(spec: Spec): Promise<string> {
  const view = new View(parse({ autosize: { type: 'fit', contains: 'padding' }, padding: 4, ...spec }, CONFIG), {
    renderer: 'none',
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
