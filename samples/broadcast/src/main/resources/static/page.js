// The page around the browser client: who you are in this demo, and which session the address names.
import { prefetchToken } from '/golive/web/early.js';

const page = document.body.dataset.page;
const address = new URL(location.href);
const session = decodeURIComponent(address.pathname.split('/').pop());
const preview = address.searchParams.has('preview');

// A tab is a person, so that one browser can hold a whole class; a real application has its login instead.
function athlete() {
  const kept = sessionStorage.getItem('demo-athlete');
  const number = kept ?? String(Math.floor(1000 + Math.random() * 9000));
  sessionStorage.setItem('demo-athlete', number);
  return { 'X-Demo-Person': `athlete-${number}`, 'X-Demo-Name': address.searchParams.get('name') ?? `Athlete ${number}` };
}

// Each name is a moderator of their own: ?moderator is Mo, ?moderator=Max is Max.
function moderator() {
  return { 'X-Demo-Person': 'moderator', 'X-Demo-Name': address.searchParams.get('moderator') || 'Mo' };
}

function whoAmI() {
  if (page === 'coach' || preview) return { 'X-Demo-Person': 'coach' };
  return address.searchParams.has('moderator') ? moderator() : athlete();
}

const me = whoAmI();
const join = `/join/${encodeURIComponent(session)}`;

const tokenHeaders = () => (address.searchParams.has('stranger') ? { 'X-Demo-Person': 'stranger' } : me);

// The token is on its way while the client, which is larger, still loads.
prefetchToken({ session, preview, tokenHeaders });
await import('/golive/web/golive.js');

const element = document.createElement(page === 'coach' ? 'golive-coach' : 'golive-viewer');
element.session = session;
element.tokenHeaders = tokenHeaders;
if (page === 'coach') {
  element.joinLink = join;
  element.previewLink = `${join}?preview`;
} else {
  element.preview = preview;
}
document.body.prepend(element);

// A class that leads itself: its address says so.
if (page === 'coach' && session.startsWith('guided')) {
  const { guide } = await import('/guided.js');
  guide(element, document.querySelector('.guided'));
}
