// A page that knows nothing of this project but where the token comes from: LiveKit's room and LiveKit's chat.
import { Chat, LiveKitRoom } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import { createRoot } from 'react-dom/client';

const address = new URL(location.href);
const name = address.searchParams.get('name');
const { serverUrl, participantToken } = await TokenSource.endpoint('/golive/token', {
  headers: { 'X-Demo-Person': name, 'X-Demo-Name': name },
}).fetch({ roomName: address.searchParams.get('session') });

createRoot(document.querySelector('main')).render(
  <LiveKitRoom
    serverUrl={serverUrl}
    token={participantToken}
    audio={false}
    video={false}
    onConnected={() => document.body.classList.add('connected')}
  >
    <Chat />
  </LiveKitRoom>,
);
