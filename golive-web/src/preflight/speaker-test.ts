/** Plays a short, soft two-note chime on a speaker. */
export async function chime(speakerId: string | undefined): Promise<void> {
  const context = new AudioContext();
  const output = context.createMediaStreamDestination();
  const player = new Audio();
  player.srcObject = output.stream;
  if (speakerId && 'setSinkId' in player) await player.setSinkId(speakerId).catch(() => undefined);
  const notes = [523.25, 783.99];
  notes.forEach((frequency, index) => {
    const start = context.currentTime + 0.05 + index * 0.22;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
    tone.connect(volume).connect(output);
    tone.start(start);
    tone.stop(start + 0.55);
    if (index === notes.length - 1) tone.onended = () => void context.close();
  });
  await player.play();
}
