import { GoLiveCoachElement } from './elements/golive-coach.js';
import { GoLiveViewerElement } from './elements/golive-viewer.js';

export * from './headless.js';
export { GoLiveElement, type GoLiveErrorDetail, type GoLivePhaseDetail } from './elements/golive-element.js';
export type { Fit } from './elements/picture-fit.js';
export { defaultTexts, setTexts, type Card, type Texts } from './elements/texts.js';
export { GoLiveCoachElement, GoLiveViewerElement };

// A page may load both the script and the package: whoever comes first defines the elements.
if (!customElements.get('golive-coach')) customElements.define('golive-coach', GoLiveCoachElement);
if (!customElements.get('golive-viewer')) customElements.define('golive-viewer', GoLiveViewerElement);

declare global {
  interface HTMLElementTagNameMap {
    'golive-coach': GoLiveCoachElement;
    'golive-viewer': GoLiveViewerElement;
  }
}
