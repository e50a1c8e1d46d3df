const BLOCKS = new Set(
  'address,article,aside,button,caption,dd,details,div,dl,dt,figcaption,figure,footer,form,g,h1,h2,h3,h4,header,label,legend,li,main,nav,ol,option,p,path,circle,rect,section,select,summary,svg,table,tbody,td,text,tfoot,th,thead,tr,ul'.split(
    ',',
  ),
);
const VOID = new Set('area,base,br,col,embed,hr,img,input,link,meta,source,track,wbr'.split(','));
const UNREAD = new Set(['script', 'style', 'template', 'code', 'pre', 'math']);
/** Attributes that are read out or shown. */
const SPOKEN = /\s(?:aria-label|aria-description|title|alt|placeholder)="([^"]*)"/g;
const TOKEN = /<!--[\s\S]*?-->|<\/([a-z][\w-]*)\s*>|<([a-z][\w-]*)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/gi;

interface Open {
  readonly tag: string;
  readonly isRead: boolean;
}

/** What a page says in its own language, a block or a spoken attribute each, without titles as printed. */
export function textsOfPage(body: string, language: string): readonly string[] {
  const texts: string[] = [];
  const open: Open[] = [];
  let block = '';
  const end = (): void => {
    const text = unescaped(block)
      .replaceAll(/[ \n\t]+/g, ' ')
      .trim();
    if (text !== '') texts.push(text);
    block = '';
  };
  for (const [, closed, opened, attributes = '', closes, text] of body.matchAll(TOKEN)) {
    const isRead = open.at(-1)?.isRead ?? true;
    if (text !== undefined) block += isRead ? text : '';
    if (closed !== undefined) {
      if (BLOCKS.has(closed)) end();
      const at = open.findLastIndex(({ tag }) => tag === closed);
      if (at !== -1) open.splice(at);
    }
    if (opened !== undefined) {
      // Parts that touch in the code stand apart on the page.
      if (BLOCKS.has(opened)) end();
      else if (/\S$/.test(block)) block += '\u200b';
      const inner = isRead && isOwn(opened, attributes, language);
      if (inner) for (const [, spoken = ''] of attributes.matchAll(SPOKEN)) texts.push(unescaped(spoken));
      if (closes === '' && !VOID.has(opened)) open.push({ tag: opened, isRead: inner });
    }
  }
  end();
  return texts;
}

function isOwn(tag: string, attributes: string, language: string): boolean {
  const [, lang = language] = /\slang="([^"]*)"/.exec(attributes) ?? [];
  return lang === language && !UNREAD.has(tag) && !/translate="no"|data-printed/.test(attributes);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
