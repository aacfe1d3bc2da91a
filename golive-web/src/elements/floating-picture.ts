interface AppleVideo extends HTMLVideoElement {
  webkitEnterFullscreen?(): void;
  webkitSupportsPresentationMode?(mode: string): boolean;
  webkitSetPresentationMode?(mode: string): void;
  readonly webkitPresentationMode?: string;
}

export function canFloat(video: HTMLVideoElement): boolean {
  return document.pictureInPictureEnabled || (video as AppleVideo).webkitSupportsPresentationMode?.('picture-in-picture') === true;
}

export async function toggleFloating(video: AppleVideo): Promise<void> {
  if (document.pictureInPictureElement) return document.exitPictureInPicture();
  if (document.pictureInPictureEnabled) return void (await video.requestPictureInPicture());
  const floating = video.webkitPresentationMode === 'picture-in-picture';
  video.webkitSetPresentationMode?.(floating ? 'inline' : 'picture-in-picture');
}

/** iPhones show only a bare video full screen; everyone else shows the whole element. */
export async function toggleFullscreen(element: HTMLElement, video: AppleVideo): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  if (element.requestFullscreen) return element.requestFullscreen();
  video.webkitEnterFullscreen?.();
}
