const periodMs = 400;
const widest = 640;

/** Paints a few blurred pixels of the picture behind it, so that bars beside it are never black, and keeps a still of it for when it is lost. */
export class Backdrop {
  #timer: ReturnType<typeof setInterval> | undefined;

  start(video: HTMLVideoElement, backdrop: HTMLCanvasElement, still?: HTMLCanvasElement | null): void {
    this.stop();
    const paint = () => {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || document.hidden) return;
      draw(video, backdrop, 32);
      if (still) draw(video, still, Math.min(widest, video.videoWidth));
    };
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timer = setInterval(paint, calm ? periodMs * 10 : periodMs);
    paint();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function draw(video: HTMLVideoElement, canvas: HTMLCanvasElement, width: number): void {
  const height = Math.max(1, Math.round((width * video.videoHeight) / Math.max(1, video.videoWidth)));
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  canvas.getContext('2d', { alpha: false })?.drawImage(video, 0, 0, width, height);
}
