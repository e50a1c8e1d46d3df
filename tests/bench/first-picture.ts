import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { openSlowPage, type Transferred } from './slow-page.ts';

/** Milliseconds after which every page of the bench stands as it will. */
const SETTLED_MS = 9000;
/** Frames of the screen are taken at half size. */
const HALF = 2;
const WIDTH = 640;
const HEIGHT = 400;
/** A pixel differs when its channels differ by so much together. */
const UNLIKE_CHANNELS = 48;
/** A frame shows the map when less than this share of its pixels differs from the last frame's. */
const UNLIKE_SHARE = 0.4;

interface Frame {
  /** Seconds since 1970. */
  readonly at: number;
  readonly png: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * When the map is in sight, in milliseconds: the first frame of the browser's own screen whose map, the rectangle
 * around all `marks`, is like that of the last frame. With what had come by then.
 */
export async function firstPicture(
  browser: Browser,
  url: string,
  marks: string,
): Promise<{ readonly ms: number } & Transferred> {
  const slow = await openSlowPage(browser);
  const { page, session } = slow;
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? Number.NaN, png: data });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', maxWidth: WIDTH, maxHeight: HEIGHT });
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForTimeout(SETTLED_MS);
    await session.send('Page.stopScreencast');
    const box = await page.evaluate(boxAround, marks);
    const ms = (firstLikeLast(frames, halved(box)) - slow.start().wall) * 1000;
    return { ms, ...slow.transferred(ms) };
  } finally {
    await slow.close();
  }
}

/** Runs in the page: the rectangle around all elements that match and are seen. */
function boxAround(selector: string): Box {
  const boxes = [...document.querySelectorAll(selector)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function halved({ left, top, right, bottom }: Box): Box {
  const within = (value: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(value / HALF)));
  return {
    left: within(left, WIDTH),
    top: within(top, HEIGHT),
    right: within(right, WIDTH),
    bottom: within(bottom, HEIGHT),
  };
}

function firstLikeLast(frames: readonly Frame[], box: Box): number {
  const last = frames.at(-1);
  if (last === undefined) throw new Error('the browser showed no frame');
  const wanted = PNG.sync.read(Buffer.from(last.png, 'base64'));
  const first = frames.find(({ png }) => {
    const frame = PNG.sync.read(Buffer.from(png, 'base64'));
    const isSameSize = frame.width === wanted.width && frame.height === wanted.height;
    return isSameSize && shareUnlike(frame, wanted, box) < UNLIKE_SHARE;
  });
  return (first ?? last).at;
}

/** Share of the pixels of a rectangle that differ clearly between two frames. */
export function shareUnlike(one: PNG, other: PNG, { left, top, right, bottom }: Box): number {
  let unlike = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * one.width + x) * 4;
      const off = [0, 1, 2].reduce(
        (sum, channel) => sum + Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
        0,
      );
      if (off > UNLIKE_CHANNELS) unlike += 1;
    }
  }
  const all = (right - left) * (bottom - top);
  return all === 0 ? 1 : unlike / all;
}
