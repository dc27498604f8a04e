/** Page furniture known by its element or by what its author called it, before any text is read. */
import { squeeze } from '../../text/clean.ts';
import { isProse } from '../shape.ts';
import { openFigures } from './figures.ts';

const TAGS =
  'script,style,noscript,template,iframe,object,embed,applet,form,button,input,select,textarea,dialog,nav,menu,canvas,svg,audio,video,map,amp-ad,ins.adsbygoogle,figure,figcaption,picture,img,time,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=search],[role=dialog],[role=toolbar],[role=menu],[role=contentinfo]';

/** Words of class names and ids: what is so called is not the story, in whatever site. */
const NAMES = new Set(
  `advert advertisement advertising ads adslot adbox sponsor sponsored promo promoted promobox outbrain taboola
  share sharing shares sharebar sharethis addthis social socials sns follow
  related recommended recommendation recommendations recirc recirculation trending mostread popular readmore readnext morefrom
  newsletter newsletters signup subscribe subscription paywall
  comment comments disqus respond
  caption captions figcaption credit credits gallery slideshow slideshows carousel slider slide slides lightbox
  byline bylines author authors authorbox bio timestamp datetime pubdate dateline date
  breadcrumb breadcrumbs tags taglist topics hashtags
  navigation navbar topnav subnav menu toolbar pagination pager
  copyright disclaimer cookie cookies consent gdpr
  widget widgets sidebar popup modal tooltip banner
  print visually sr skip screenreader`.split(/\s+/),
);

/** Names that also mean the whole: such an element goes only when it is a small part of the text. */
const MOST = 0.25;

/** Of these, what says when and by whom. */
const ROWS = new Set('byline bylines author authors timestamp datetime pubdate dateline date'.split(' '));

export interface Dropped {
  readonly text: string;
  readonly reason: string;
}

/** The reason of a row of date and author, to be read although it goes. */
export const ABOVE = 'above the story';

/** Takes the furniture out of the element, and tells what it was. */
export function dropFurniture(root: Element): Dropped[] {
  openFigures(root);
  const dropped: Dropped[] = [];
  const whole = (root.textContent ?? '').length || 1;
  const drop = (element: Element, reason: string): void => {
    const text = squeeze(element.textContent ?? '');
    element.remove();
    if (text !== '' && !/^(?:script|style|noscript|template|svg)$/i.test(element.tagName))
      dropped.push({ text, reason });
  };
  for (const element of root.querySelectorAll(TAGS)) drop(element, `<${element.tagName.toLowerCase()}> of the page`);
  let told = false;
  for (const element of root.querySelectorAll('p,[class],[id],[data-testid],[data-component]')) {
    told ||= element.tagName === 'P' && isProse(squeeze(element.textContent ?? ''));
    const name = furnitureName(element);
    if (name === undefined || (element.textContent ?? '').length > whole * MOST) continue;
    if (/^(?:html|body|article|main)$/i.test(element.tagName)) continue;
    const place = ROWS.has(name) && !told ? `, ${ABOVE}` : '';
    drop(element, `called “${name}” by the page${place}`);
  }
  return dropped;
}

function furnitureName(element: Element): string | undefined {
  const names = ['class', 'id', 'data-testid', 'data-component']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.find((word) => NAMES.has(word));
}
